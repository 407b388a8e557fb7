import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { compareCodePoints } from "../generator/load/order.js";
import { entriesOf, setOwn, type JsonObject } from "../generator/load/json.js";
import type { Baseline } from "./compare/texts.js";
import type { SourceKind } from "./model.js";
import { UnreadableSource } from "./read/unreadable.js";

/**
 * Hashes of the sources' texts, by kind of source and by subject. It stands beside the document's
 * root, is kept by `pnpm docs:apply`, and holds no word of the sources.
 */
export type TextLock = ReadonlyMap<string, ReadonlyMap<string, string>>;

const NAME = "docs.lock.json";

export function lockFile(rootFile: string): string {
  return path.join(path.dirname(rootFile), NAME);
}

/** The lock beside a root file; empty where there is none yet. */
export function readLock(rootFile: string): TextLock {
  const file = lockFile(rootFile);
  if (!existsSync(file)) return new Map();
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new UnreadableSource(file, 1, "JSON, as pnpm docs:apply writes it (restore it with git)");
  }
  return new Map(
    entriesOf(value).map(([kind, hashes]) => [
      kind,
      new Map(entriesOf(hashes).map(([key, hash]) => [key, String(hash)])),
    ]),
  );
}

/** What the texts of one kind of source were when they were last looked at. */
export function baselineOf(lock: TextLock, kind: SourceKind): Baseline {
  return (key) => lock.get(kind)?.get(key);
}

/** The lock with these hashes in it. A hash of `undefined` takes an entry out. */
export function withHashes(
  lock: TextLock,
  kind: SourceKind,
  hashes: ReadonlyMap<string, string | undefined>,
): TextLock {
  const entries = new Map(lock.get(kind));
  for (const [key, hash] of hashes) {
    if (hash === undefined) entries.delete(key);
    else entries.set(key, hash);
  }
  return new Map([...lock, [kind, entries]]);
}

/** The file's text. Sorted, so that two people's changes seldom meet on one line. */
export function formatLock(lock: TextLock): string {
  const value: JsonObject = {};
  for (const [kind, hashes] of sorted(lock)) {
    const entries: JsonObject = {};
    for (const [key, hash] of sorted(hashes)) setOwn(entries, key, hash);
    if (hashes.size > 0) setOwn(value, kind, entries);
  }
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function sorted<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => compareCodePoints(a, b));
}
