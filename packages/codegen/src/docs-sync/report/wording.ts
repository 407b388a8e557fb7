import { shortened } from "../../../../../generator/load/diagnostic.js";
import { entriesOf } from "../../../../../generator/load/json.js";
import type { ChangeClass } from "../compare/change-class.js";
import { TEXTS } from "../compare/texts.js";
import type { FactName } from "../model.js";
import { nameOfLanguage } from "../read/language/languages.js";
import type { Finding, Report, ReportedSource } from "./report.js";

/** Titles of the groups that findings are shown in. */
export const GROUPS: Readonly<Record<ChangeClass, string>> = {
  "breaking-request": "Breaking for requests",
  "breaking-response": "Breaking for readers of responses",
  additive: "Additive",
  deprecation: "Deprecation",
  docs: "Documentation only",
  curation: "For the keepers of the document",
};

const OLDER = "Older than the document";
const OUTDATED = "What the older sources say otherwise";

function groupOf(finding: Finding): string {
  if (finding.kind === "older") return OLDER;
  return finding.outdated === true ? OUTDATED : GROUPS[finding.class];
}

export function groupsOf({ findings }: Report): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const title = groupOf(finding);
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
    case "older":
      return `is of ${String(finding.after)}, and the document is of ${String(finding.before)}`;
    case "unexplained":
      return "its code differs, and no other finding says why: look at both versions of it";
    case "stale":
      if (fact === null)
        return `${value(String(finding.before))} is there: take it out of its \`lacks\``;
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

/** What was compared: each source where there are few, else how many of a kind and language. */
export function sourceLines(
  { sources = [], findings }: Report,
  value: (text: string) => string,
): string[] {
  const older = new Set(
    findings.flatMap(({ kind, subject }) => (kind === "older" ? [subject] : [])),
  );
  if (sources.length <= FEW) {
    return sources.map((source) => {
      const age = older.has(source.file) ? ", older than the document" : "";
      return `Compared with ${value(source.file)}: ${about([source])}${age}.`;
    });
  }
  const groups = new Map<string, ReportedSource[]>();
  for (const source of sources) {
    const key = `${source.kind} ${source.language}`;
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  return [...groups.values()].map((group) => {
    const count = group.filter(({ file }) => older.has(file)).length;
    const age = count > 0 ? `, ${count} older than the document` : "";
    const number = group.length === 1 ? "1 source" : `${group.length} sources`;
    return `Compared with ${number}: ${about(group)}${age}.`;
  });
}

/** As many sources as are listed one by one. */
const FEW = 3;

/** `page in Chinese, of 2026-01-13` */
function about(group: readonly ReportedSource[]): string {
  const [{ kind, language } = { kind: "page", language: null }] = group;
  const dates = group.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const span = first === last ? `of ${first}` : `of ${first} to ${last}`;
  return [
    language === null ? kind : `${kind} in ${nameOfLanguage(language)}`,
    first === undefined ? "without a date" : span,
  ].join(", ");
}

/** `1 additive, 2 docs. Version: minor.` */
export function summaryLine({ findings, bump }: Report): string {
  const counts = new Map<ChangeClass | "outdated", number>();
  for (const finding of findings) {
    const key = finding.outdated === true ? "outdated" : finding.class;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const parts = [...counts].map(([name, count]) => `${count} ${name}`);
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
  return shortened(typeof value === "string" ? value : JSON.stringify(value), LONGEST_VALUE);
}
