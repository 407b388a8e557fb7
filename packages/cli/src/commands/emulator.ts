import type { EMULATOR_CREDENTIALS as Credentials } from "tencentcloud-redis-emulator";
import type { CommandModule } from "../command.js";
import { apiDocument } from "../document.js";
import { ExitCode } from "../exit-code.js";
import { escapeJson } from "../output/escape.js";
import { writeOut } from "../output/write.js";
import { addSpecOption, readSpecOption } from "../spec-option.js";
import { readPort, startError, untilStopped } from "./local-server.js";
import { help, messages } from "../locales/index.js";

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
      .description(help.descriptions.emulator)
      .option("--port <n>", help.options.port, readPort, DEFAULT_PORT)
      .option("--secret-id <id>", help.options.secretId)
      .option("--secret-key <key>", help.options.secretKey)
      .option("--token <token>", help.options.token)
      .option("--strict", help.options.strict)
      .option("--cors", help.options.cors)
      .option("--json", help.options.json);
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
        : messages.servers.emulator(url, secretId, secretKey),
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
