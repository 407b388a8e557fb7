import MarkdownIt from "markdown-it";
import type { Page } from "./block.js";
import { blocksOf } from "./page-html.js";

const markdown = new MarkdownIt({ html: true });
const LINE = "data-line";

// Each rendered element says which line it comes from: what follows works on HTML.
markdown.core.ruler.push("line", ({ tokens }) => {
  for (const token of tokens) if (token.map !== null) token.attrSet(LINE, String(token.map[0] + 1));
});

/** A page in Markdown, with tables in GitHub's way. */
export function readMarkdownPage(text: string, file: string): Page {
  const blocks = blocksOf(markdown.render(text), file, (element) => {
    const line = element.attrs.find(({ name }) => name === LINE)?.value;
    return line === undefined ? undefined : Number(line);
  });
  return { file, blocks, end: text.split("\n").length };
}
