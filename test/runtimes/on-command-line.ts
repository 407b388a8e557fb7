import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { LIMIT_MS, type Place, type Results } from "./place.js";

/** Runs the checks on a runtime that runs a file. */
export async function runOnCommandLine(
  [program = "", ...first]: readonly string[],
  packages: string,
  consumer: string,
  place: Place,
): Promise<Results> {
  const { stdout } = await promisify(execFile)(
    path.join(packages, program),
    [...first, "command-line.js", JSON.stringify({ ...place, isNode: true })],
    { cwd: consumer, timeout: LIMIT_MS },
  );
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Results;
}
