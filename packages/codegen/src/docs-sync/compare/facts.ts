import {
  FACT_NAMES,
  type Direction,
  type Entity,
  type Override,
  type Site,
  type FactName,
} from "../model.js";
import type { ChangeClass } from "./change-class.js";
import { type Difference, type Kind, type Subject, subjectName } from "./difference.js";
import { classOf, isSame } from "./fact-rules.js";
import { scalarType } from "../read/names.js";
import { TEXTS, textHash, textKey, type Baseline } from "./texts.js";

export interface FactContext {
  /** Which ways the subject travels. */
  readonly ways: ReadonlySet<Direction>;
  readonly baseline: Baseline;
  /** Whether to heed what our document says about its source. */
  readonly heedsOverrides: boolean;
  /** The site that the other side documents, where that is known. */
  readonly site: Site | undefined;
}

/** Compares what both sides know of one subject, fact by fact. */
export function compareFacts(
  subject: Exclude<Subject, { at: "source" }>,
  ours: Entity,
  theirs: Entity,
  context: FactContext,
): Difference[] {
  const differences: Difference[] = [];
  for (const fact of FACT_NAMES) {
    const [before, after] = [ours.facts[fact], theirs.facts[fact]];
    if (after === undefined) continue;
    if (TEXTS.has(fact)) {
      const known = context.baseline(textKey(subjectName(subject), fact), before);
      if (known === undefined || known === textHash(after)) continue;
    } else if (before === undefined) continue;
    differences.push(...compareFact(subject, ours, theirs, fact, context));
  }
  return differences;
}

function compareFact(
  subject: Subject,
  ours: Entity,
  theirs: Entity,
  fact: FactName,
  { ways, heedsOverrides, site }: FactContext,
): Difference[] {
  const [before, after] = [ours.facts[fact] ?? null, theirs.facts[fact] ?? null];
  const differences: Difference[] = [];
  const overrides = heedsOverrides ? (ours.spec?.overrides(site) ?? {}) : {};
  const override = Object.hasOwn(overrides, fact) ? overrides[fact] : undefined;
  const is = (kind: Kind, changeClass: ChangeClass, was: unknown, now: unknown): Difference => ({
    kind,
    subject,
    fact,
    class: changeClass,
    before: was,
    after: now,
    place: placeOf(ours, fact),
  });
  const isOverridden = override !== undefined && holds(override, fact, after);
  if (override !== undefined && !isOverridden) {
    const stale = is("stale", "curation", override.source, after);
    differences.push(override.site === undefined ? stale : { ...stale, site: override.site });
  }
  if (!isOverridden && (TEXTS.has(fact) || !isSame(fact, before, after))) {
    const kind = fact === "deprecated" && after === true ? "deprecated" : "changed";
    differences.push(is(kind, classOf(fact, ours.facts, theirs.facts, ways), before, after));
  }
  return differences;
}

export function placeOf(entity: Entity, fact?: FactName): Difference["place"] {
  return ofOurs(entity.spec).locate(fact);
}

/** @throws Error if something else than our document stands on the left of a comparison. */
export function ofOurs<T>(known: T | undefined): T {
  if (known === undefined) throw new Error("compared with something that is not our document");
  return known;
}

/**
 * Whether what a source says is what an override says that it says. A source that does not know the
 * fact neither confirms nor denies it.
 */
function holds(override: Override, fact: FactName, theirs: unknown): boolean {
  return isSame(fact, normalized(fact, override.source), normalized(fact, theirs));
}

/** Curators write scalar types as their source does: `int`, `bool`. */
function normalized(fact: FactName, value: unknown): unknown {
  return fact === "type" ? (scalarType(String(value)) ?? value) : value;
}
