import path from "node:path";
import { watch as watchFiles } from "chokidar";

/** Runs `work` now and after every change in the document's folder, one run at a time, until Ctrl-C. */
export async function watch(spec: string, work: () => Promise<unknown>): Promise<void> {
  let isRunning = false;
  let isStale = false;

  async function run(): Promise<void> {
    isStale = true;
    if (isRunning) return;
    isRunning = true;
    while (isStale) {
      isStale = false;
      await work();
    }
    isRunning = false;
    process.stdout.write(`watching ${path.dirname(spec)}\n`);
  }

  const watcher = watchFiles(path.dirname(path.resolve(spec)), {
    ignoreInitial: true,
    // Editors write in several steps; half a file is no document.
    awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 10 },
  });
  const stopped = new Promise<void>((resolve) => process.once("SIGINT", resolve));
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  watcher.on("all", () => void run());
  await run();
  await stopped;
  await watcher.close();
}
