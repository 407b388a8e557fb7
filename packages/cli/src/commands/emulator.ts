import type { EMULATOR_CREDENTIALS as Credentials } from "tencentcloud-redis-emulator";
import type { CommandModule } from "../command.js";
import { apiDocument } from "../document.js";
import { ExitCode } from "../exit-code.js";
import { Ended } from "../failure.js";
import { escapeJson } from "../output/escape.js";
import { writeOut } from "../output/write.js";
import { readPort } from "./local-server.js";

const DEFAULT_PORT = 8790;

interface Options {
  readonly port: number;
  readonly secretId?: string;
  readonly secretKey?: string;
  readonly token?: string;
  readonly strict?: boolean;
  readonly cors?: boolean;
  readonly json?: boolean;
}

/** `pnpm emulator` is the same. */
export const emulator: CommandModule = {
  define(command, args) {
    command
      .description("Runs a stand-in for the service on 127.0.0.1 until Ctrl-C.")
      .option("--port <n>", "port to listen on; 0 for any free one", readPort, DEFAULT_PORT)
      .option("--secret-id <id>", "secret ID that may call")
      .option("--secret-key <key>", "its secret key")
      .option("--token <token>", "makes it a temporary credential")
      .option("--strict", "refuse signatures that would not hold outside of loopback")
      .option("--cors", "let pages of any origin call it")
      .option("--json", "print the address and the credentials as one line of JSON");
    return { args, run: () => run(command.opts<Options>()) };
  },
};

async function run(options: Options): Promise<ExitCode> {
  const { EMULATOR_CREDENTIALS, startEmulator } = await import("tencentcloud-redis-emulator");
  const credentials = credentialsOf(options, EMULATOR_CREDENTIALS);
  const { strict = false, cors = false } = options;
  const stopped = new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  const started = { port: options.port, strict, cors, credentials, document: apiDocument() };
  const server = await startEmulator(started).catch((error: unknown) => {
    throw new Ended(
      `The emulator cannot listen on port ${options.port}: ${(error as Error).message}`,
      ExitCode.Refused,
    );
  });
  const { url } = server;
  const { secretId, secretKey } = credentials;
  try {
    await writeOut(
      options.json
        ? `${escapeJson(JSON.stringify({ url, port: server.port, strict, ...credentials }))}\n`
        : `Emulator at ${url}\n  secret ID   ${secretId}\n  secret key  ${secretKey}\n`,
    );
    await stopped;
  } finally {
    await server.close();
  }
  return ExitCode.Done;
}

function credentialsOf(options: Options, own: typeof Credentials) {
  return {
    secretId: options.secretId ?? own.secretId,
    secretKey: options.secretKey ?? own.secretKey,
    token: options.token,
  };
}
