import type { Part, RenderedPage } from "./pages.js";

/** A page as it is copied from a browser: navigation first, and tables without lines. */
export function renderText({ parts }: RenderedPage): string {
  const navigation = ["tencent cloud", "", "Product Introduction", "Data Types", "Error Codes", ""];
  return [...navigation, ...parts.map(partOf), "Was this page helpful?", ""].join("\n");
}

function partOf(part: Part): string {
  switch (part.kind) {
    case "table":
      return `${[part.columns, ...part.rows].map(row).join("\n")}\n`;
    default:
      return `${part.text}\n`;
  }
}

function row(cells: string[]): string {
  return cells.join(" ").replaceAll("\n• ", "\n  • ");
}
