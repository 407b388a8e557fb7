import type { DraftPage } from "../draft.js";
import { compareCodePoints } from "../fault.js";
import type { GeneratedFile } from "../format.js";
import * as markdown from "./escape.js";
import type { Block, Inline, Line } from "./tree.js";

/**
 * A definition that nothing refers to: the one kind of comment that Markdown has without HTML.
 * It tells a generated page from one that somebody wrote.
 */
export const PAGE_BANNER =
  '[//]: # "Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`."\n';

export function printPages(pages: readonly DraftPage[]): GeneratedFile[] {
  return pages
    .map((page) => ({ path: page.path, text: printPage(page) }))
    .sort((a, b) => compareCodePoints(a.path, b.path));
}

/** The text of a page, laid out already: blank lines between blocks, a block's text on one line. */
export function printPage({ blocks }: DraftPage): string {
  return `${PAGE_BANNER}\n${blocks.map(printBlock).join("\n\n")}\n`;
}

function printBlock(block: Block): markdown.MarkdownText {
  switch (block.kind) {
    case "heading": {
      const content = markdown.lineOfText(printLine(block.content));
      return markdown.markdown`${hashes(block.level)} ${content}`;
    }
    case "paragraph":
      return markdown.lineOfText(printLine(block.content));
    case "list":
      return markdown.joined(
        block.items.map((item) => markdown.markdown`- ${markdown.lineOfText(printLine(item))}`),
        "\n",
      );
    case "table": {
      const head = row(block.head.map((words) => [{ kind: "text", text: words }]));
      // Columns are not padded: one longer cell would change every line of a table.
      const rule = row(block.head.map(() => undefined));
      return markdown.joined([head, rule, ...block.rows.map(row)], "\n");
    }
    case "code":
      return markdown.fencedCode(block.code, block.language);
  }
}

const RULE = markdown.markdown`---`;

function row(cells: readonly (Line | undefined)[]): markdown.MarkdownText {
  const printed = cells.map((cell) =>
    cell === undefined ? RULE : markdown.cellOfText(printLine(cell)),
  );
  return markdown.markdown`| ${markdown.joined(printed, " | ")} |`;
}

function hashes(level: 1 | 2 | 3): markdown.MarkdownText {
  return [markdown.markdown`#`, markdown.markdown`##`, markdown.markdown`###`][level - 1]!;
}

function printLine(line: Line): markdown.MarkdownText {
  return markdown.joined(line.map(printInline));
}

function printInline(inline: Inline): markdown.MarkdownText {
  switch (inline.kind) {
    case "text":
      return markdown.escapedText(inline.text);
    case "code":
      return markdown.codeSpan(inline.text);
    case "strong":
      return markdown.strong(printLine(inline.content));
    case "link":
      return markdown.link(printInline(inline.label), inline.target);
  }
}
