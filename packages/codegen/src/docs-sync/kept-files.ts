import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { entriesOf, isObject } from "../../../../generator/load/json.js";

/** What is kept of a file that was fetched. */
export interface Kept {
  /** URL or package that it was fetched from. */
  readonly from: string;
  /** Day of its last change, where that is known. */
  readonly date?: string | undefined;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly sha256: string;
}

/** No ending that a source has: the folder can be read as it is. */
const STATE = ".pulled";

/** What is kept of the files in a folder, each in a folder of its source: by `SOURCE/FILE`. */
export function readKept(folder: string): Map<string, Kept> {
  const state = path.join(folder, STATE);
  if (!existsSync(state)) return new Map();
  const entries = entriesOf(parsed(readFileSync(state, "utf8")));
  return new Map(
    entries.flatMap(([file, kept]) => (isObject(kept) ? [[file, kept as unknown as Kept]] : [])),
  );
}

export function writeKept(folder: string, kept: ReadonlyMap<string, Kept>): void {
  const text = JSON.stringify(Object.fromEntries(kept), undefined, 2);
  writeFileSync(path.join(folder, STATE), `${text}\n`);
}

/** What is kept of a file that was fetched, if it still is as it was fetched. */
export function keptOf(file: string): Kept | undefined {
  const source = path.dirname(path.resolve(file));
  const kept = readKept(path.dirname(source)).get(
    `${path.basename(source)}/${path.basename(file)}`,
  );
  return kept !== undefined && hashOf(readFileSync(file)) === kept.sha256 ? kept : undefined;
}

export function hashOf(body: Buffer): string {
  return createHash("sha256").update(body).digest("hex");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
