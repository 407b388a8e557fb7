import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Makes a project that has nothing but the package, as it would be published, and the checks. */
export function createConsumer(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "runtimes-"));
  const { filename } = pack(folder);
  writeFileSync(path.join(folder, "package.json"), '{ "private": true, "type": "module" }');
  install(folder, `./${filename}`);
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

/** @throws Error with what the build said, where it fails. */
function pack(folder: string): { filename: string } {
  try {
    const said = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    // The build may have said something before.
    const [packed] = JSON.parse(said.replace(/^[^[]*/, "")) as [{ filename: string }];
    return packed;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`npm pack cannot make the package:\n${stdout}${stderr}`, { cause: error });
  }
}
