import type { DraftPage } from "../../emit/draft.js";
import { compareCodePoints } from "../../load/order.js";
import type { GeneratedFile } from "../files.js";
import type { Formatter, Parser } from "../formatter.js";
import { OutputCache } from "../output-cache.js";
import * as markdown from "./escape.js";
import { text, type Block, type Inline, type Line } from "./tree.js";

/**
 * A definition that nothing refers to: the one kind of comment that Markdown has without HTML.
 * It tells a generated page from one that somebody wrote.
 */
export const PAGE_BANNER =
  '[//]: # "Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`."\n';

/** The pages, with the code in them formatted. */
export async function pagesOf(
  drafts: readonly DraftPage[],
  formatter: Formatter,
  cache: OutputCache = new OutputCache(),
): Promise<GeneratedFile[]> {
  const pages: GeneratedFile[] = [];
  for (const { path, blocks } of drafts) {
    const printed: Block[] = [];
    for (const block of blocks) printed.push(await formatted(block, formatter, cache));
    pages.push({ path, text: printPage({ path, blocks: printed }) });
  }
  return pages.sort((a, b) => compareCodePoints(a.path, b.path));
}

const PARSERS: Readonly<Record<string, Parser>> = { ts: "babel-ts", json: "json" };

async function formatted(block: Block, formatter: Formatter, cache: OutputCache): Promise<Block> {
  const parser = block.kind === "code" ? PARSERS[block.language] : undefined;
  if (block.kind !== "code" || parser === undefined) return block;
  const code = await cache.get([formatter.layout, parser, block.code], () =>
    formatter.format(block.code, parser),
  );
  return { ...block, code: code.trimEnd() as typeof block.code };
}

/** The text of a page, laid out already: blank lines between blocks, a block's text on one line. */
export function printPage({ path, blocks }: DraftPage): string {
  return `${PAGE_BANNER}\n${blocks.map((block) => printBlock(block, path)).join("\n\n")}\n`;
}

function printBlock(block: Block, page: string): markdown.MarkdownText {
  switch (block.kind) {
    case "heading": {
      const content = markdown.lineOfText(printLine(block.content, page));
      return markdown.markdown`${hashes(block.level)} ${content}`;
    }
    case "paragraph":
      return markdown.lineOfText(printLine(block.content, page));
    case "list":
      return markdown.joined(
        block.items.map(
          (item) => markdown.markdown`- ${markdown.lineOfText(printLine(item, page))}`,
        ),
        "\n",
      );
    case "table": {
      const head = row(
        block.head.map((words) => [text(words)]),
        page,
      );
      // Columns are not padded: one longer cell would change every line of a table.
      const rule = row(
        block.head.map(() => undefined),
        page,
      );
      return markdown.joined([head, rule, ...block.rows.map((cells) => row(cells, page))], "\n");
    }
    case "code":
      return markdown.fencedCode(block.code, block.language);
  }
}

const RULE = markdown.markdown`---`;

function row(cells: readonly (Line | undefined)[], page: string): markdown.MarkdownText {
  const printed = cells.map((cell) =>
    cell === undefined ? RULE : markdown.cellOfText(printLine(cell, page)),
  );
  return markdown.markdown`| ${markdown.joined(printed, " | ")} |`;
}

function hashes(level: 1 | 2 | 3): markdown.MarkdownText {
  return [markdown.markdown`#`, markdown.markdown`##`, markdown.markdown`###`][level - 1]!;
}

function printLine(line: Line, page: string): markdown.MarkdownText {
  return markdown.inLine(line.map((inline) => printInline(inline, page)));
}

function printInline(inline: Inline, page: string): markdown.MarkdownText {
  switch (inline.kind) {
    case "text":
      return markdown.escapedText(inline.text);
    case "code":
      return markdown.codeSpan(inline.text);
    case "strong":
      return markdown.strong(printLine(inline.content, page));
    case "link":
      return markdown.link(printInline(inline.label, page), markdown.seenFrom(page, inline.target));
  }
}
