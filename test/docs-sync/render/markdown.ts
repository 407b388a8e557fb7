import type { Part, RenderedPage } from "./pages.js";

export function renderMarkdown({ parts }: RenderedPage): string {
  return `${parts.map(partOf).join("\n\n")}\n`;
}

function partOf(part: Part): string {
  switch (part.kind) {
    case "title":
      return `# ${part.text}`;
    case "section":
      return `## ${part.text}`;
    case "text":
      return escape(part.text).replaceAll("\n", "  \n");
    case "code":
      return `\`\`\`json\n${part.text}\n\`\`\``;
    case "table":
      return [
        row(part.columns),
        row(part.columns.map(() => "---")),
        ...part.rows.map((cells) => row(cells.map(cell))),
      ].join("\n");
  }
}

function row(cells: string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function cell(text: string): string {
  return escape(text).replaceAll("|", "\\|").replaceAll("\n", "<br>");
}

function escape(text: string): string {
  return text.replaceAll(/([*_`<[\]])/g, "\\$1");
}
