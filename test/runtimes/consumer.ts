import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Makes a project that has nothing but the package, as it would be published, and the checks. */
export function createConsumer(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "runtimes-"));
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", folder], {
      encoding: "utf8",
      // What the build says goes to standard error and must not end up in the JSON.
      stdio: ["ignore", "pipe", "ignore"],
    }).replace(/^[^[]*/, ""),
  ) as [{ filename: string }];
  writeFileSync(path.join(folder, "package.json"), '{ "private": true, "type": "module" }');
  execFileSync(
    "npm",
    ["install", "--no-audit", "--no-fund", "--prefer-offline", `./${packed.filename}`],
    { cwd: folder, stdio: ["ignore", "ignore", "pipe"] },
  );
  cpSync("test/runtimes/programs", folder, { recursive: true });
  cpSync("test/fixtures/tc3-vectors.json", path.join(folder, "tc3-vectors.json"));
  return folder;
}
