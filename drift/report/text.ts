import { styleText } from "node:util";
import type { Finding, Report } from "./report.js";
import { groupsOf, summaryLine, textsOf, wordsFor } from "./wording.js";

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
};

/** The report for people, in groups, with a line that sums it up. */
export function formatText(report: Report, { colour = false } = {}): string {
  const paint = (style: Style, text: string) => (colour ? styleText(style, text, ALWAYS) : text);
  if (report.findings.length === 0) return "In step: nothing differs.\n";
  const lines: string[] = [];
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

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ");
}
