import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { forOlderSystem } from "./older-system.js";

const PACKAGES = { "@jazzer.js/core": "4.0.0" };
const LIBRARY = "node_modules/@jazzer.js/fuzzer/prebuilds/fuzzer-linux-x64.node";
const COMMAND = "node_modules/@jazzer.js/core/dist/cli.js";

/**
 * Installs the fuzzer where it is not yet, outside of the lockfile, and returns the program. No script
 * of it is run.
 * @throws Error where it does not run on this machine, or the registry is out of reach.
 */
export function installFuzzer(folder: string): string {
  const manifest = JSON.stringify({ private: true, dependencies: PACKAGES }, undefined, 2);
  const installed = path.join(folder, "installed.json");
  const command = path.join(folder, COMMAND);
  if (existsSync(installed) && readFileSync(installed, "utf8") === manifest) return command;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), manifest);
  try {
    execFileSync(
      "npm",
      ["install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"],
      { cwd: folder, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" },
    );
  } catch (error) {
    const { stderr = "" } = error as { stderr?: string };
    throw new Error(
      `npm cannot install the fuzzer of test/fuzz/install.ts into ${folder}. It comes from the npm` +
        ` registry, so this needs a network the first time.\n${stderr}`,
      { cause: error },
    );
  }
  makeLoadable(path.join(folder, LIBRARY));
  // Written last, so that half an installation does not count.
  writeFileSync(installed, manifest);
  return command;
}

function makeLoadable(library: string): void {
  if (process.platform !== "linux" || process.arch !== "x64") return;
  const load = () =>
    execFileSync(
      process.execPath,
      ["-e", "process.dlopen({exports:{}}, process.argv[1])", library],
      {
        stdio: ["ignore", "ignore", "pipe"],
      },
    );
  try {
    load();
  } catch {
    writeFileSync(library, forOlderSystem(readFileSync(library)));
    load();
  }
}
