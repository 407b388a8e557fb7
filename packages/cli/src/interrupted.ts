import { ExitCode } from "./exit-code.js";

/** Somebody, or the system, wants the command to end. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  readonly exitCode: ExitCode;

  constructor(signal: "SIGINT" | "SIGTERM") {
    super(signal === "SIGINT" ? "interrupted" : "terminated");
    this.exitCode = signal === "SIGINT" ? ExitCode.Interrupted : ExitCode.Terminated;
  }
}
