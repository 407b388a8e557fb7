import {
  addConnectionOptions,
  credentialsFor,
  endpointOf,
  knownRegion,
  orUsageError,
  type ConnectionOptions,
} from "../connection.js";
import type { RealService } from "../../../explorer/src/targets.js";
import type { CommandModule } from "../command.js";
import { ExitCode } from "../exit-code.js";
import { Ended } from "../failure.js";
import { bold } from "../output/text.js";
import { writeOut } from "../output/write.js";
import { readPort } from "./local-server.js";

const DEFAULT_PORT = 8791;

interface Options extends ConnectionOptions {
  readonly port: number;
  readonly open: boolean;
  readonly real?: boolean;
  readonly spec?: string;
}

/** `pnpm explorer` is the same. */
export const explorer: CommandModule = {
  define(command, args) {
    command
      .description(
        "Serves a page on 127.0.0.1 until Ctrl-C, to look through the API and to call it: the emulator,\n" +
          "and with --real the service itself. Requests are signed here; the page never sees a key.",
      )
      .option("--port <n>", "port to listen on; 0 for any free one", readPort, DEFAULT_PORT)
      .option("--no-open", "do not open the browser")
      .option("--spec <file>", "root file of another document to show and to call by, as for gen")
      .option("--real", "let the page call the real service, with your credentials");
    addConnectionOptions(command);
    return { args, run: () => run(command.opts<Options>()) };
  },
};

async function run(options: Options): Promise<ExitCode> {
  const { startExplorer } = await import("../../../explorer/src/server.js");
  const stopped = new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  const { port, spec, timeout } = options;
  const shown = spec === undefined ? {} : (await import("../read-spec.js")).readSpec(spec);
  const real: RealService | undefined = options.real
    ? {
        credentials: await credentialsFor(options.profile),
        endpoint: endpointOf(options),
        timeoutMs: timeout && timeout * 1000,
      }
    : undefined;
  const region = knownRegion(options);
  const started = orUsageError(() => startExplorer({ ...shown, port, region, real }));
  const server = await started.catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).syscall !== "listen") throw error;
    throw new Ended(
      `The explorer cannot listen on port ${port}: ${(error as Error).message}`,
      ExitCode.Refused,
    );
  });
  let forget: (() => void) | undefined;
  try {
    await writeOut([
      "Explorer at ",
      bold(server.url),
      options.real
        ? "\n  Calls can go to the real service. Whoever has this address can make them.\n"
        : "\n  Calls go to an emulator. --real lets them go to the real service.\n",
    ]);
    if (options.open) {
      forget = (await import("../../../explorer/src/open-browser.js")).openBrowser(server.url);
    }
    await stopped;
  } finally {
    forget?.();
    await server.close();
  }
  return ExitCode.Done;
}
