import { compare } from "./compare/index.js";
import type { Difference } from "./compare/difference.js";
import { baselineOf, readLock } from "./lock.js";
import type { ApiFacts } from "./model.js";
import { readSources } from "./read/index.js";
import { knownOddities } from "./read/known-oddities.js";
import { readSpec } from "./read/spec.js";
import { reportOf, type Report } from "./report/report.js";

export interface CheckOptions {
  /** Files and folders. */
  readonly sources: readonly string[];
  /** Root file of our document. */
  readonly spec: string;
}

/**
 * Compares sources with our document.
 * @throws UnreadableSource, DocumentError
 */
export function checkDocs({ sources, spec }: CheckOptions): Report {
  return reportOf(differencesOf(spec, readSources(sources, knownOddities(spec))));
}

/** How each source differs from our document, one source after the other. */
export function differencesOf(rootFile: string, sources: readonly ApiFacts[]): Difference[] {
  const ours = readSpec(rootFile);
  const lock = readLock(rootFile);
  return sources.flatMap((theirs) => compare(ours, theirs, baselineOf(lock, theirs.kind)));
}
