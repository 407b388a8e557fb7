import { InvalidArgumentError } from "commander";
import { CommandError } from "../errors.js";
import { ExitCode } from "../exit-code.js";
import { messages } from "../locales/index.js";

/** Reads the value of `--port`. */
export function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new InvalidArgumentError(messages.connection.port);
}

/** Resolves on Ctrl-C and on SIGTERM. Call it before the server starts. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
}

/** The error to throw for one of a server's start: in words where its port is not available. */
export function startError(server: string, port: number, error: unknown): unknown {
  if ((error as NodeJS.ErrnoException).syscall !== "listen") return error;
  return new CommandError(
    messages.connection.listen(server, port, (error as Error).message),
    ExitCode.Refused,
  );
}
