import { compareCodePoints } from "../../../../../generator/load/order.js";
import { bumpFor, CHANGE_CLASSES, type Bump, type ChangeClass } from "../compare/change-class.js";
import { subjectName, type Difference, type Kind } from "../compare/difference.js";
import type { ApiFacts, FactName, SourceKind } from "../model.js";
import { languageOf } from "../read/language/languages.js";
import type { Language } from "../read/language/en.js";
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
  /** Whether a source says so that is older than the document. */
  readonly outdated?: true;
}

/** A source that was compared, as `--format json` gives it. */
export interface ReportedSource {
  readonly file: string;
  readonly kind: SourceKind;
  /** Language of its texts; null where it has none. */
  readonly language: Language | null;
  /** `2026-08-17`: when it was last changed, or made; null where it does not say so. */
  readonly date: string | null;
}

export interface Report {
  /** What was compared with the document; missing where two versions of it were. */
  readonly sources?: readonly ReportedSource[];
  readonly findings: readonly Finding[];
  /** How the version has to rise that takes all of this over, but for what is outdated. */
  readonly bump: Bump;
}

/** What is to be told of the differences: each once, those that matter most first. */
export function reportOf(
  differences: readonly Difference[],
  sources?: readonly ApiFacts[],
): Report {
  const findings = new Map<string, Finding>();
  for (const difference of differences) {
    const finding = findingOf(difference);
    const key = JSON.stringify(finding);
    if (!findings.has(key)) findings.set(key, finding);
  }
  const rank = (finding: Finding) => {
    if (finding.kind === "older") return -1;
    return CHANGE_CLASSES.indexOf(finding.class) + (finding.outdated ? CHANGE_CLASSES.length : 0);
  };
  return {
    ...(sources === undefined ? {} : { sources: sources.map(reportedSource) }),
    findings: [...findings.values()].sort(
      (a, b) => rank(a) - rank(b) || compareCodePoints(a.file, b.file) || a.line - b.line,
    ),
    bump: bumpFor(
      differences
        .filter(({ isOutdated }) => isOutdated !== true)
        .map((difference) => difference.class),
    ),
  };
}

function reportedSource(source: ApiFacts): ReportedSource {
  const { kind, file, date = null } = source;
  return { file, kind, language: languageOf(source) ?? null, date };
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
    ...(difference.isOutdated === true ? { outdated: true } : {}),
  };
}

function shown(value: unknown): unknown {
  return typeof value === "string" ? tame(value) : (value ?? null);
}
