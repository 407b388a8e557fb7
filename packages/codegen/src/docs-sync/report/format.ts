import { styleText } from "node:util";
import { codeSpan } from "../../../../../generator/output/markdown/escape.js";
import { tame } from "../text.js";
import type { Finding, Report } from "./report.js";
import { groupsOf, sourceLines, summaryLine, textsOf, wordsFor } from "./wording.js";

export const FORMATS = ["text", "markdown", "json"] as const;
export type Format = (typeof FORMATS)[number];

export function formatReport(
  report: Report,
  format: Format,
  options: { colour?: boolean },
): string {
  switch (format) {
    case "text":
      return formatText(report, options);
    case "markdown":
      return formatMarkdown(report);
    case "json":
      return `${JSON.stringify(report, undefined, 2)}\n`;
  }
}

/** Whether to use colours has been decided by whoever asks for them. */
const ALWAYS = { validateStream: false };

type Style = Parameters<typeof styleText>[0];

const SIGNS: Readonly<Record<Finding["kind"], [string, Style]>> = {
  added: ["+", "green"],
  removed: ["-", "red"],
  changed: ["~", "yellow"],
  deprecated: ["!", "yellow"],
  stale: ["?", "magenta"],
  suspect: ["?", "red"],
  older: ["?", "red"],
  unexplained: ["?", "red"],
};

/** The report for people, in groups, with a line that sums it up. */
export function formatText(report: Report, { colour = false } = {}): string {
  const paint = (style: Style, text: string) => (colour ? styleText(style, text, ALWAYS) : text);
  const lines = sourceLines(report, tame);
  if (report.findings.length === 0) return `${[...lines, IN_STEP].join("\n")}\n`;
  if (lines.length > 0) lines.push("");
  for (const [title, findings] of groupsOf(report)) {
    lines.push(paint("bold", title));
    for (const finding of findings) {
      const [sign, style] = SIGNS[finding.kind];
      const words = oneLine(wordsFor(finding, (value) => value));
      lines.push(`  ${paint(style, sign)} ${paint("bold", finding.subject)}  ${words}`);
      for (const [name, text] of Object.entries(textsOf(finding))) {
        lines.push(`      ${`${name}:`.padEnd(8)}${text.replaceAll("\n", `\n${" ".repeat(14)}`)}`);
      }
      lines.push(`      ${paint("dim", `${finding.file}:${finding.line}`)}`);
    }
    lines.push("");
  }
  return `${lines.join("\n")}\n${summaryLine(report)}\n`;
}

const IN_STEP = "In step: nothing differs.";

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ");
}

/** The report for a pull request or the CHANGELOG. */
export function formatMarkdown(report: Report): string {
  const sources = sourceLines(report, codeSpan);
  const head = sources.length === 0 ? "" : `${sources.join("  \n")}\n\n`;
  if (report.findings.length === 0) return `${head}${IN_STEP}\n`;
  const groups = groupsOf(report).map(([title, findings]) => {
    return `### ${title}\n\n${findings.map(markdownItem).join("\n")}\n`;
  });
  return `${head}${groups.join("\n")}\n${summaryLine(report)}\n`;
}

function markdownItem(finding: Finding): string {
  const texts = Object.entries(textsOf(finding)).map(
    ([name, text]) => `  - ${name}: ${codeSpan(text)}`,
  );
  return [
    `- ${codeSpan(finding.subject)} ${wordsFor(finding, codeSpan)} (${codeSpan(`${finding.file}:${finding.line}`)})`,
    ...texts,
  ].join("\n");
}
