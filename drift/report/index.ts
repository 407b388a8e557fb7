import { formatMarkdown } from "./markdown.js";
import type { Report } from "./report.js";
import { formatText } from "./text.js";

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
