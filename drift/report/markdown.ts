import type { Finding, Report } from "./report.js";
import { groupsOf, summaryLine, textsOf, wordsFor } from "./wording.js";

/** The report for a pull request or the CHANGELOG. */
export function formatMarkdown(report: Report): string {
  if (report.findings.length === 0) return "In step: nothing differs.\n";
  const groups = groupsOf(report).map(([title, findings]) => {
    return `### ${title}\n\n${findings.map(item).join("\n")}\n`;
  });
  return `${groups.join("\n")}\n${summaryLine(report)}\n`;
}

function item(finding: Finding): string {
  const texts = Object.entries(textsOf(finding)).map(
    ([name, text]) => `  - ${name}: ${code(text)}`,
  );
  return [
    `- ${code(finding.subject)} ${wordsFor(finding, code)} (${code(`${finding.file}:${finding.line}`)})`,
    ...texts,
  ].join("\n");
}

/** Text from outside in a code span, where no markup means anything. */
function code(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return line === "" ? "(empty)" : `${fence}${pad}${line}${pad}${fence}`;
}
