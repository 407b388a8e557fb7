import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { packPackage } from "../fixtures/pack.js";

/** Makes a project that has the client and the emulator alone, as they would be published, and the checks. */
export function createConsumer(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "runtimes-"));
  const tarballs = PACKED.map((name) => packPackage(name, folder).tarball);
  writeFileSync(path.join(folder, "package.json"), '{ "private": true, "type": "module" }');
  install(folder, tarballs);
  cpSync("test/runtimes/programs", folder, { recursive: true });
  cpSync("test/fixtures/tc3-vectors.json", path.join(folder, "tc3-vectors.json"));
  return folder;
}

const PACKED = ["client", "emulator"] as const;

function install(folder: string, names: readonly string[]): void {
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...names], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
}
