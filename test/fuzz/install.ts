import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { installPackages, isInstalled } from "../runtimes/install.js";
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
  const wanted = { folder, packages: PACKAGES };
  if (!isInstalled(wanted)) {
    installPackages(wanted, "test/fuzz/install.ts", () => makeLoadable(path.join(folder, LIBRARY)));
  }
  return path.join(folder, COMMAND);
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
