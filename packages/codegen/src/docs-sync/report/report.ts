import { compareCodePoints } from "../../../../../generator/load/order.js";
import { bumpFor, CHANGE_CLASSES, type Bump, type ChangeClass } from "../compare/change-class.js";
import { subjectName, type Difference, type Kind } from "../compare/difference.js";
import type { FactName } from "../model.js";
import { tame } from "../text.js";

/** One finding, as `--format json` gives it. The shape is stable; keys may be added. */
export interface Finding {
  readonly kind: Kind;
  /** `CloneInstances`, `CloneInstances.request.VPort`, `CloneInstances.errors.LimitExceeded`, … */
  readonly subject: string;
  /** Which fact of the subject changed; null where the subject itself came or went. */
  readonly fact: FactName | null;
  readonly class: ChangeClass;
  readonly before: unknown;
  readonly after: unknown;
  /** The file of our document that it concerns, and the line in it. */
  readonly file: string;
  readonly line: number;
}

export interface Report {
  readonly findings: readonly Finding[];
  /** How the version has to rise that takes all of this over. */
  readonly bump: Bump;
}

/** What is to be told of the differences: each once, those that matter most first. */
export function reportOf(differences: readonly Difference[]): Report {
  const findings = new Map<string, Finding>();
  for (const difference of differences) {
    const finding = findingOf(difference);
    const key = JSON.stringify(finding);
    if (!findings.has(key)) findings.set(key, finding);
  }
  const rank = (finding: Finding) => CHANGE_CLASSES.indexOf(finding.class);
  return {
    findings: [...findings.values()].sort(
      (a, b) => rank(a) - rank(b) || compareCodePoints(a.file, b.file) || a.line - b.line,
    ),
    bump: bumpFor(differences.map((difference) => difference.class)),
  };
}

function findingOf(difference: Difference): Finding {
  const { kind, fact, before, after, place } = difference;
  return {
    kind,
    subject: subjectName(difference.subject),
    fact,
    class: difference.class,
    before: shown(before),
    after: shown(after),
    file: place.file,
    line: place.line,
  };
}

function shown(value: unknown): unknown {
  return typeof value === "string" ? tame(value) : (value ?? null);
}
