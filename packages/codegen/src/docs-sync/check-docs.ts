import { compareSource } from "./compare-source.js";
import { KnownGaps } from "./known-gaps.js";
import { readLock } from "./lock.js";
import type { ApiFacts } from "./model.js";
import { knownOddities, readSources } from "./read/index.js";
import { readSpec } from "./read/spec.js";
import { UnreadableSource } from "./read/unreadable.js";
import { reportOf, type Report } from "./report/report.js";

export interface CheckOptions {
  /** Files and folders. */
  readonly sources: readonly string[];
  /** Root file of our document. */
  readonly spec: string;
}

/**
 * Compares sources with our document, one source after the other.
 * @throws UnreadableSource, DocumentError
 */
export function checkDocs({ sources, spec }: CheckOptions): Report {
  return reportFor(spec, readSources(sources, knownOddities(spec)));
}

/**
 * The same for facts files alone.
 * @throws UnreadableSource, also for a source of any other kind; DocumentError
 */
export function checkFacts({ sources, spec }: CheckOptions): Report {
  const read = readSources(sources);
  for (const { kind, file } of read) {
    if (kind !== "facts") throw new UnreadableSource(file, 1, "a facts file", kind);
  }
  return reportFor(spec, read);
}

function reportFor(spec: string, sources: readonly ApiFacts[]): Report {
  const ours = readSpec(spec);
  const baselines = { lock: readLock(spec), gaps: new KnownGaps(spec) };
  const compared = sources.map((source) => compareSource(ours, source, baselines));
  return reportOf(
    compared.flatMap(({ differences, older }) => [
      ...older,
      ...differences.map((each) => (older.length > 0 ? { ...each, isOutdated: true } : each)),
    ]),
    sources,
  );
}
