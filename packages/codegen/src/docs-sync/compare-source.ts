import { olderThan } from "./compare/age.js";
import type { Difference } from "./compare/difference.js";
import { compare } from "./compare/index.js";
import { baselineOf, hasTextsOf, type TextLock } from "./lock.js";
import type { KnownGaps } from "./known-gaps.js";
import type { ApiFacts } from "./model.js";

/** What a source differs in from our document. */
export interface ComparedSource {
  readonly source: ApiFacts;
  readonly differences: readonly Difference[];
  /** Says that the source is older than the document, and why; empty where it is not. */
  readonly older: readonly Difference[];
}

/** What is known of sources besides what they say. */
export interface Baselines {
  readonly lock: TextLock;
  readonly gaps: KnownGaps;
  /** Whether an action may have lost most of a list: somebody wants to have it taken out. */
  readonly trustsLists?: boolean;
}

/** Compares one source with our document, as far as its kind, language and date allow. */
export function compareSource(
  ours: ApiFacts,
  source: ApiFacts,
  { lock, gaps, trustsLists = false }: Baselines,
): ComparedSource {
  const baseline = baselineOf(lock, source.kind);
  const texts = hasTextsOf(ours, source) ? baseline : () => undefined;
  return {
    source,
    differences: gaps.applyTo(source, compare(ours, source, texts, { trustsLists })),
    older: olderThan(ours, source, (key) => baseline(key, undefined)),
  };
}
