import type { EMULATOR_CREDENTIALS as Credentials } from "tencentcloud-redis-emulator";
import type { CommandModule } from "../command.js";
import { apiDocument } from "../document.js";
import { ExitCode } from "../exit-code.js";
import { escapeJson } from "../output/escape.js";
import { writeOut } from "../output/write.js";
import { addSpecOption, readSpecOption } from "../spec-option.js";
import { readPort, startError, untilStopped } from "./local-server.js";

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

/** Also `pnpm emulator`. */
export const emulator: CommandModule = {
  async define(command, args) {
    await readSpecOption(args);
    command
      .description("Runs an emulator of the service on 127.0.0.1 until Ctrl-C.")
      .option("--port <n>", "port to listen on; 0 for any free port", readPort, DEFAULT_PORT)
      .option("--secret-id <id>", "secret ID that it accepts")
      .option("--secret-key <key>", "the secret key for it")
      .option("--token <token>", "session token that it requires, as for temporary credentials")
      .option("--strict", "check the signed host and service as the real service does")
      .option("--cors", "allow calls from pages of any origin")
      .option("--json", "print the address and the credentials as one line of JSON");
    addSpecOption(command);
    return { args, run: () => run(command.opts<Options>()) };
  },
};

async function run(options: Options): Promise<ExitCode> {
  const { EMULATOR_CREDENTIALS, startEmulator } = await import("tencentcloud-redis-emulator");
  const credentials = credentialsOf(options, EMULATOR_CREDENTIALS);
  const { strict = false, cors = false } = options;
  const stopped = untilStopped();
  const started = { port: options.port, strict, cors, credentials, document: apiDocument() };
  const server = await startEmulator(started).catch((error: unknown) => {
    throw startError("emulator", options.port, error);
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
