import MarkdownIt from "markdown-it";
import { defaultTreeAdapter, parse, parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import type { Block, Page, Row, Table } from "./block.js";
import { UnreadableSource } from "./unreadable.js";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A page as a browser saves it. */
export function readHtmlPage(html: string, file: string): Page {
  const blocks = blocksOf(html, file, startLine);
  return { file, blocks, end: html.split("\n").length };
}

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

/** The blocks of a page in HTML; `lineOf` tells where an element begins in the file. */
function blocksOf(
  html: string,
  file: string,
  lineOf: (element: Element) => number | undefined,
): Block[] {
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    treeAdapter: boundedTree((line) => new UnreadableSource(file, line, SHALLOW)),
  });
  const blocks: Block[] = [];
  let line = 1;
  let text = "";

  function flush(): void {
    if (text.trim() !== "") blocks.push({ kind: "text", text: text.trim(), line });
    text = "";
  }

  function visit(node: Node): void {
    if (node.nodeName === "#text") {
      text += collapsed(node);
      return;
    }
    if (!isElement(node) || IGNORED.has(node.tagName)) return;
    const at = lineOf(node) ?? line;
    if (node.tagName === "html") mustBeClosed(node, file, "the end of the page, </html>");
    if (BREAKS.has(node.tagName)) flush();
    line = Math.max(line, at);
    if (/^h[1-6]$/.test(node.tagName)) {
      blocks.push({ kind: "heading", text: oneLine(textOf(node)), line: at });
    } else if (node.tagName === "pre") {
      blocks.push({ kind: "code", text: rawText(node).trim(), line: at });
    } else if (node.tagName === "table") {
      mustBeClosed(node, file, "the end of the table that begins here");
      blocks.push(tableOf(node, at, lineOf));
    } else {
      if (node.tagName === "br") text += "\n";
      if (node.tagName === "li") text += "\n• ";
      node.childNodes.forEach(visit);
      if (BREAKS.has(node.tagName)) flush();
    }
  }

  document.childNodes.forEach(visit);
  flush();
  return blocks;
}

/** A text that may have markup in it, as lines of plain text. */
export function plainText(html: string): string {
  if (!/<[a-z/]|&[a-z#]/i.test(html)) return html;
  // Outside of tags, lines are as they were meant.
  const marked = html.replaceAll("\n", "<br>");
  return fragmentOf(marked)
    .childNodes.map(inner)
    .join("")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** A text that is nested without end is no markup. */
function fragmentOf(html: string): DefaultTreeAdapterTypes.DocumentFragment {
  try {
    return parseFragment(html, { treeAdapter: boundedTree(() => new Error(SHALLOW)) });
  } catch {
    return parseFragment(html.replaceAll("<", "&lt;"));
  }
}

/** Deeper than any page, and not too deep for what goes through the tree by calling itself. */
const DEEPEST = 300;
const SHALLOW = `elements that are nested no more than ${DEEPEST} deep`;

/** Stops the parser at once: it takes the square of the depth, too. */
function boundedTree(tooDeep: (line: number) => Error): typeof defaultTreeAdapter {
  const depths = new WeakMap<object, number>();
  function enter(parent: object, node: Node): void {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > DEEPEST) {
      throw tooDeep("tagName" in node ? (node.sourceCodeLocation?.startLine ?? 1) : 1);
    }
    depths.set(node, depth);
  }
  return {
    ...defaultTreeAdapter,
    appendChild(parent, node) {
      enter(parent, node);
      defaultTreeAdapter.appendChild(parent, node);
    },
    insertBefore(parent, node, reference) {
      enter(parent, node);
      defaultTreeAdapter.insertBefore(parent, node, reference);
    },
  };
}

/** No part of what a page says. */
const IGNORED = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "nav",
  "head",
  "svg",
  "button",
]);

/** Elements before and after which a text ends. */
const BREAKS = new Set(
  (
    "address article aside blockquote body dd div dl dt figure footer form " +
    "h1 h2 h3 h4 h5 h6 header html main ol p pre section table ul"
  ).split(" "),
);

function isElement(node: Node): node is Element {
  return "tagName" in node;
}

function startLine(element: Element): number | undefined {
  return element.sourceCodeLocation?.startLine;
}

/** Where the closing tag was never read, the file ends too early. */
function mustBeClosed(element: Element, file: string, expected: string): void {
  const location = element.sourceCodeLocation;
  if (location != null && location.startTag !== undefined && location.endTag === undefined) {
    throw new UnreadableSource(file, location.startLine, expected);
  }
}

function tableOf(
  table: Element,
  line: number,
  lineOf: (element: Element) => number | undefined,
): Table {
  const rows: Row[] = elementsIn(table, "tr").map((row) => ({
    cells: row.childNodes
      .filter(isElement)
      .filter(({ tagName }) => tagName === "td" || tagName === "th")
      .map((cell) => textOf(cell)),
    line: lineOf(row) ?? line,
  }));
  const [head, ...body] = rows;
  return { kind: "table", columns: (head?.cells ?? []).map(oneLine), rows: body, line };
}

/** Rows of this table, and not of one inside it. */
function elementsIn(parent: Element, tagName: string): Element[] {
  return parent.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === tagName) return [child];
    return /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? elementsIn(child, tagName) : [];
  });
}

/** Text of a cell or heading, a line for each item, paragraph and line break. */
function textOf(node: Node): string {
  return inner(node)
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/ *\n[ \n]*/g, "\n")
    .trim();
}

function inner(node: Node): string {
  if (node.nodeName === "#text") return collapsed(node);
  if (!isElement(node) || IGNORED.has(node.tagName)) return "";
  const content = node.childNodes.map(inner).join("");
  if (node.tagName === "br") return "\n";
  if (node.tagName === "li") return `\n• ${content.trim()}\n`;
  return BREAKS.has(node.tagName) ? `\n${content}\n` : content;
}

function collapsed(node: Node): string {
  return rawText(node).replaceAll(/\s+/g, " ");
}

function rawText(node: Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  return isElement(node) ? node.childNodes.map(rawText).join("") : "";
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
