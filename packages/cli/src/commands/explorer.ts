import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
  addConnectionOptions,
  credentialsFor,
  endpointOf,
  orUsageError,
  type ConnectionOptions,
} from "../connection.js";
import type { RealService } from "../../../explorer/src/targets.js";
import type { CommandModule } from "../command.js";
import { ExitCode } from "../exit-code.js";
import { knownRegion } from "../region.js";
import { bold } from "../output/text.js";
import { writeOut } from "../output/write.js";
import { readPort, startError, untilStopped } from "./local-server.js";
import { help, messages } from "../locales/index.js";

const DEFAULT_PORT = 8791;

interface Options extends ConnectionOptions {
  readonly port: number;
  readonly open: boolean;
  readonly real?: boolean;
  readonly spec?: string;
}

/** Also `pnpm explorer`. */
export const explorer: CommandModule = {
  define(command, args) {
    command
      .description(help.descriptions.explorer)
      .option("--port <n>", help.options.port, readPort, DEFAULT_PORT)
      .option("--no-open", help.options.noOpen)
      .option("--spec <file>", help.options.specExplorer)
      .option("--real", help.options.real);
    addConnectionOptions(command);
    return { args, run: () => run(command.opts<Options>()) };
  },
};

async function run(options: Options): Promise<ExitCode> {
  const { startExplorer } = await import("../../../explorer/src/server.js");
  const stopped = untilStopped();
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
    throw startError("explorer", port, error);
  });
  let removeFile: (() => void) | undefined;
  try {
    await writeOut([
      messages.servers.explorerAt,
      bold(server.url),
      `\n  ${options.real ? messages.servers.real : messages.servers.emulated}\n`,
    ]);
    if (options.open) removeFile = openBrowser(server.url);
    await stopped;
  } finally {
    removeFile?.();
    await server.close();
  }
  return ExitCode.Done;
}

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};

/**
 * Opens an address in the browser, if there is one. Other users can see the arguments of programs, so
 * the browser gets a file that only this user can read, which redirects to the address.
 * @returns a function that removes the file
 */
function openBrowser(url: string): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), "tcredis-explorer-"));
  const file = path.join(folder, "open.html");
  const page = `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${url}">`;
  writeFileSync(file, page, { mode: 0o600 });
  const [command, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  // Without a browser, the user opens the printed address.
  spawn(command, [...args, pathToFileURL(file).href], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
  return () => rmSync(folder, { recursive: true, force: true });
}
