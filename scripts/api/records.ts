import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { apiReports, type ApiRecord } from "./surface.js";

const FOLDER = "api";

/** What built packages offer, and the client's files, as `api/` has it on record. */
export function recordsOf(folders: readonly string[], files: readonly string[]): ApiRecord[] {
  const list = { file: "client-files.txt", text: `${[...files].sort().join("\n")}\n` };
  return [...apiReports(folders), list];
}

/** Files that `npm pack` would take of the built package. */
export function packedFiles(): string[] {
  const json = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [packed] = JSON.parse(json) as [{ files: { path: string }[] }];
  return packed.files.map((file) => file.path);
}

/** Names of the records that differ from the package. */
export function changedRecords(records: readonly ApiRecord[]): string[] {
  const stale = stored().filter((name) => records.every(({ file }) => file !== name));
  const changed = records.filter(
    ({ file, text }) =>
      !stored().includes(file) || readFileSync(path.join(FOLDER, file), "utf8") !== text,
  );
  return [...stale, ...changed.map(({ file }) => file)].map((name) => `${FOLDER}/${name}`);
}

export function writeRecords(records: readonly ApiRecord[]): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  for (const { file, text } of records) writeFileSync(path.join(FOLDER, file), text);
}

function stored(): string[] {
  try {
    return readdirSync(FOLDER);
  } catch {
    // Nothing is on record yet.
    return [];
  }
}
