import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PACKAGES } from "./versions.js";

/** With everything else that can be made again, and outside of the lockfile. */
const FOLDER = path.resolve("node_modules/.cache/runtimes");

/**
 * Installs the runtimes where they are not yet, and returns the folder that holds their packages.
 * No script of theirs is run.
 * @throws Error where this machine is not one that they are for, or the registry is out of reach.
 */
export function installRuntimes(): string {
  const machine = `${process.platform} ${process.arch}`;
  if (machine !== "linux x64") {
    throw new Error(
      `test:runtimes has its runtimes for linux x64 only, and this is ${machine}: leave it to CI`,
    );
  }
  const manifest = JSON.stringify({ private: true, dependencies: PACKAGES }, undefined, 2);
  const installed = path.join(FOLDER, "installed.json");
  if (existsSync(installed) && readFileSync(installed, "utf8") === manifest) {
    return path.join(FOLDER, "node_modules");
  }
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, "package.json"), manifest);
  process.stdout.write("Installing the runtimes, once: more than a gigabyte.\n");
  try {
    execFileSync(
      "npm",
      ["install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"],
      { cwd: FOLDER, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" },
    );
  } catch (error) {
    const { stderr = "" } = error as { stderr?: string };
    throw new Error(
      `npm cannot install the runtimes of test/runtimes/versions.ts into node_modules/.cache/runtimes. ` +
        `They come from the npm registry, so this needs a network the first time.\n${stderr}`,
      { cause: error },
    );
  }
  // Written last, so that half an installation does not count.
  writeFileSync(installed, manifest);
  return path.join(FOLDER, "node_modules");
}
