import { parseArgs } from "node:util";
import { EMULATOR_CREDENTIALS, startEmulator } from "../emulator/index.js";

const USAGE = `Usage: pnpm emulator [options]

Runs a stand-in for the service on 127.0.0.1 until Ctrl-C.

  --port N          port to listen on (default: 8790; 0 for any free one)
  --secret-id ID    secret ID that may call (default: ${EMULATOR_CREDENTIALS.secretId})
  --secret-key KEY  its secret key (default: ${EMULATOR_CREDENTIALS.secretKey})
  --token TOKEN     makes it a temporary credential
  --strict          refuse signatures that would not hold outside of loopback
  --cors            let pages of any origin call it
  --json            print the address and the credentials as one line of JSON
  --help            show this
`;

const DEFAULT_PORT = 8790;

function readOptions(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: "string", default: String(DEFAULT_PORT) },
      "secret-id": { type: "string", default: EMULATOR_CREDENTIALS.secretId },
      "secret-key": { type: "string", default: EMULATOR_CREDENTIALS.secretKey },
      token: { type: "string" },
      strict: { type: "boolean", default: false },
      cors: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new TypeError(`--port ${values.port} is not a port: give a number from 0 to 65535.`);
  }
  return { ...values, port };
}

async function main(): Promise<number> {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const credentials = {
    secretId: options["secret-id"],
    secretKey: options["secret-key"],
    token: options.token,
  };
  let server: Awaited<ReturnType<typeof startEmulator>>;
  try {
    const { port, strict, cors } = options;
    server = await startEmulator({ port, strict, cors, credentials });
  } catch (error) {
    process.stderr.write(
      `The emulator cannot listen on port ${options.port}: ${(error as Error).message}\n`,
    );
    return 1;
  }
  const { url } = server;
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ url, port: server.port, strict: options.strict, ...credentials })}\n`
      : `Emulator at ${url}\n  secret ID   ${credentials.secretId}\n  secret key  ${credentials.secretKey}\n`,
  );
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await server.close();
  return 0;
}

process.exitCode = await main();
