import { execFile } from "node:child_process";
import { rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { LIMIT_MS, type Place, type Results } from "./place.js";

/** Runs the checks on a runtime that runs a file. */
export async function runOnCommandLine(
  [program = "", ...first]: readonly string[],
  packages: string,
  consumer: string,
  place: Place,
  undici: readonly string[] = [],
): Promise<Results> {
  const [beside] = undici;
  if (beside !== undefined) {
    const link = path.join(consumer, "node_modules/undici");
    rmSync(link, { force: true });
    symlinkSync(path.join(packages, beside), link);
  }
  const own = {
    isNode: true,
    ...(beside !== undefined && {
      undici: undici.map((name) => pathToFileURL(path.join(packages, name, "index.js")).href),
    }),
  };
  const { stdout } = await promisify(execFile)(
    path.join(packages, program),
    [...first, "command-line.js", JSON.stringify({ ...place, ...own })],
    { cwd: consumer, timeout: LIMIT_MS },
  );
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Results;
}
