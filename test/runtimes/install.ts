import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PACKAGES } from "./versions.js";

/** With everything else that can be made again, and outside of the lockfile. */
const CACHE = path.resolve("node_modules/.cache");
const RUNTIMES: Wanted = { folder: path.join(CACHE, "runtimes"), packages: PACKAGES };
const CHROMIUM = "@sparticuz/chromium";
/** Chromium by itself, where nothing else of it is needed. */
const BROWSER: Wanted = {
  folder: path.join(CACHE, "browser"),
  packages: { [CHROMIUM]: PACKAGES[CHROMIUM] },
};

interface Wanted {
  readonly folder: string;
  readonly packages: Readonly<Record<string, string>>;
}

/**
 * Installs the runtimes where they are not yet, and returns the folder that holds their packages.
 * No script of theirs is run.
 * @throws Error where this machine is not one that they are for, or the registry is out of reach.
 */
export function installRuntimes(): string {
  return install(RUNTIMES, "Installing the runtimes, once: more than a gigabyte.");
}

/** The same of the browser alone, which is taken from among the runtimes where those are there. */
export function installBrowser(): string {
  return install(isInstalled(RUNTIMES) ? RUNTIMES : BROWSER, "Installing Chromium, once.");
}

export function isInstalled({ folder, packages }: Wanted): boolean {
  const installed = path.join(folder, "installed.json");
  return existsSync(installed) && readFileSync(installed, "utf8") === manifestOf(packages);
}

function manifestOf(dependencies: Wanted["packages"]): string {
  return JSON.stringify({ private: true, dependencies }, undefined, 2);
}

function install(wanted: Wanted, what: string): string {
  const machine = `${process.platform} ${process.arch}`;
  if (machine !== "linux x64") {
    throw new Error(
      `the runtimes and the browser are there for linux x64 only, and this is ${machine}: leave it to CI`,
    );
  }
  if (!isInstalled(wanted)) {
    process.stdout.write(`${what}\n`);
    installPackages(wanted, "test/runtimes/versions.ts");
  }
  return path.join(wanted.folder, "node_modules");
}

/**
 * Installs packages from the registry into a folder of their own. No script of theirs is run.
 * @param source the file that names them, for the error.
 * @param finish what is to be done once they are there, for them to count.
 * @throws Error where the registry is out of reach.
 */
export function installPackages(
  { folder, packages }: Wanted,
  source: string,
  finish?: () => void,
): void {
  mkdirSync(folder, { recursive: true });
  const manifest = manifestOf(packages);
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
      `npm cannot install packages of ${source} into ${path.relative(".", folder)}. ` +
        `They come from the npm registry, so this needs a network the first time.\n${stderr}`,
      { cause: error },
    );
  }
  finish?.();
  // Written last, so that half an installation does not count.
  writeFileSync(path.join(folder, "installed.json"), manifest);
}
