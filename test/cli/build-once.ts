import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { command } from "../../packages/cli/tsdown.config.js";
import { buildProgram } from "../fixtures/build-program.js";
import { FOLDER_VARIABLE } from "./folder.js";

/**
 * The command as one build for all tests, with the client's sources in it. Each run has a build of
 * its own, so that two runs at a time do not take it away from each other.
 */
export async function setup(): Promise<() => void> {
  // Below the package, so that its dependencies are found.
  const cache = path.resolve("packages/cli/node_modules/.cache/tcredis");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, "build-"));
  const outDir = path.join(folder, "cli");
  await buildProgram(command, outDir);
  process.env[FOLDER_VARIABLE] = outDir;
  return () => rmSync(folder, { recursive: true, force: true });
}
