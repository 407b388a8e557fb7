import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { compareCodePoints } from "../../../../generator/load/order.js";
import { entriesOf, setOwn, type JsonObject } from "../../../../generator/load/json.js";
import { entitiesOf } from "./compare/difference.js";
import { TEXTS, textHash, textKey, type Baseline } from "./compare/texts.js";
import { languageOf } from "./read/language/languages.js";
import type { ApiFacts, SourceKind } from "./model.js";
import { UnreadableSource } from "./read/unreadable.js";

/**
 * Hashes of the sources' texts, by kind of source and by subject, and the dates of pages that are of no
 * action. It stands beside the document's root, is kept by `pnpm docs:apply`, and holds no word of the sources.
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

/**
 * Whether the texts of a source can be compared with those seen before: those of another language than
 * the document's are no change of it.
 */
export function hasTextsOf(ours: ApiFacts, theirs: ApiFacts): boolean {
  const [language, other] = [languageOf(ours), languageOf(theirs)];
  return language === undefined || other === undefined || language === other;
}

/** The lock with these hashes in it. */
export function withHashes(
  lock: TextLock,
  kind: SourceKind,
  hashes: ReadonlyMap<string, string>,
): TextLock {
  return new Map([...lock, [kind, new Map([...(lock.get(kind) ?? []), ...hashes])]]);
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

/** The hash of each text of a source, under the key that it is kept by. */
export function textHashes(source: ApiFacts): Map<string, string> {
  const hashes = new Map<string, string>();
  const shared = new Set<string>();

  for (const [subject, { facts }] of entitiesOf(source)) {
    for (const fact of TEXTS) {
      const text = facts[fact];
      if (text == null) continue;
      const key = textKey(subject, fact);
      // An action and a type of one name share a key, which then can stand for neither.
      if (hashes.has(key)) shared.add(key);
      hashes.set(key, textHash(text));
    }
  }
  for (const key of shared) hashes.delete(key);
  return hashes;
}
