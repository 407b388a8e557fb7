import { entriesOf } from "../../../../../generator/load/json.js";
import type { ChangeClass } from "../compare/change-class.js";
import { TEXTS } from "../compare/texts.js";
import type { FactName } from "../model.js";
import type { Finding, Report } from "./report.js";

/** Titles of the groups that findings are shown in. */
export const GROUPS: Readonly<Record<ChangeClass, string>> = {
  "breaking-request": "Breaking for requests",
  "breaking-response": "Breaking for readers of responses",
  additive: "Additive",
  deprecation: "Deprecation",
  docs: "Documentation only",
  curation: "For the keepers of the document",
};

export function groupsOf({ findings }: Report): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const title = GROUPS[finding.class];
    groups.set(title, [...(groups.get(title) ?? []), finding]);
  }
  return [...groups];
}

/** A finding in words, without its subject; `value` makes values stand out. */
export function wordsFor(finding: Finding, value: (text: string) => string): string {
  const { kind, fact } = finding;
  switch (kind) {
    case "added":
      return ["added", summary(finding.after, value)].filter((part) => part !== "").join(": ");
    case "removed":
      return "removed";
    case "deprecated":
      return "deprecated";
    case "suspect":
      return `suspect, and not looked at: ${finding.after as string} where we have ${finding.before as string}; has it been cut off?`;
    case "unexplained":
      return "its code differs, and no other finding says why: look at both versions of it";
    case "stale":
      return `the override for ${fact ?? ""} no longer applies: it was made for ${value(json(finding.before))}, and the source says ${value(json(finding.after))}`;
    case "changed":
      if (fact !== null && TEXTS.has(fact)) return `the ${fact} changed`;
      return `${fact ?? ""}: ${value(json(finding.before))} → ${value(json(finding.after))}`;
  }
}

/** Both texts of a changed description, where they are known. */
export function textsOf(finding: Finding): { ours?: string; source?: string } {
  if (finding.kind !== "changed" || finding.fact === null || !TEXTS.has(finding.fact)) return {};
  return {
    ...(finding.before === null ? {} : { ours: whole(finding.before) }),
    ...(finding.after === null ? {} : { source: whole(finding.after) }),
  };
}

function whole(value: unknown): string {
  return typeof value === "string" ? value : json(value);
}

/** `1 additive, 2 docs. Version: minor.` */
export function summaryLine({ findings, bump }: Report): string {
  const counts = new Map<ChangeClass, number>();
  for (const finding of findings) counts.set(finding.class, (counts.get(finding.class) ?? 0) + 1);
  const parts = [...counts].map(([changeClass, count]) => `${count} ${changeClass}`);
  const total = `${findings.length} ${findings.length === 1 ? "finding" : "findings"}`;
  return `${total}: ${parts.join(", ")}. Version bump: ${bump}.`;
}

function summary(after: unknown, value: (text: string) => string): string {
  return entriesOf(after)
    .filter(([name]) => !TEXTS.has(name as FactName))
    .flatMap(([name, fact]) => {
      if (name === "required" && fact === false) return ["optional"];
      if (fact === true && name !== "default") return [name];
      return fact === false && name !== "default" ? [] : [`${name} ${value(json(fact))}`];
    })
    .join(", ");
}

const LONGEST_VALUE = 300;

function json(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE).toWellFormed()}…`;
}
