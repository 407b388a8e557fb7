import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { packPackage } from "../fixtures/pack.js";

/** Makes a project that has nothing but the package, as it would be published, and the checks. */
export function createConsumer(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "runtimes-"));
  const { tarball } = packPackage(folder);
  writeFileSync(path.join(folder, "package.json"), '{ "private": true, "type": "module" }');
  install(folder, tarball);
  cpSync("test/runtimes/programs", folder, { recursive: true });
  cpSync("test/fixtures/tc3-vectors.json", path.join(folder, "tc3-vectors.json"));
  return folder;
}

function install(folder: string, name: string): void {
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", name], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
}
