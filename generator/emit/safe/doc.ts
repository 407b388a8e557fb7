import type { DocText, Expression, Identifier } from "./brands.js";

/** Controls and formats break lines, hide text or turn its direction around. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;
/** Half of a surrogate pair. */
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * Prose of the document as the inside of a doc comment. Line breaks of every kind become newlines,
 * the end of a comment is broken up, and what TSDoc would read as a tag is escaped.
 */
export function docText(prose: string): DocText {
  return prose
    .replaceAll(/\r\n|[\r\u0085\u2028\u2029]/g, "\n")
    .replaceAll(INVISIBLE, "")
    .replaceAll(LONE_SURROGATE, "\ufffd")
    .replaceAll("*/", "*\\/")
    .replaceAll(/(^|[\s{])@/g, "$1\\@")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim() as DocText;
}

/** Paragraphs with a line between them, then tags without; empty ones left out. */
export function docBlocks(...blocks: readonly (DocText | undefined)[]): DocText {
  let text = "";
  let previous = "";
  for (const block of blocks) {
    if (block === undefined || block === "") continue;
    const isRun = previous.startsWith("@") && block.startsWith("@");
    text += text === "" ? block : `${isRun ? "\n" : "\n\n"}${block}`;
    previous = block;
  }
  return text as DocText;
}

/** Prose on one line, for a place that ends with the line. A `{` at its start would begin a type. */
export function docLine(prose: string): DocText {
  return docText(prose).replaceAll(/\s+/g, " ").replace(/^\{/, "\\{") as DocText;
}

/** A list in Markdown; each item is one line. */
export function docList(items: readonly DocText[]): DocText {
  return items.map((item) => `- ${item}`).join("\n") as DocText;
}

type Tag = "defaultValue" | "deprecated" | "example" | "param" | "returns" | "see" | "throws";

/** `@tag text`, the text being harmless already. */
export function docTag(tag: Tag, text: DocText): DocText {
  return `@${tag} ${text}` as DocText;
}

/** A link to what is declared or imported under a name. */
export function docLink(name: Identifier): DocText {
  return `{@link ${name}}` as DocText;
}

/** Addresses without what would end a link, or a comment. */
const ADDRESS = /^https?:\/\/[\w.~:/?#[\]!$&'()+,;=%-]+$/;

/** A link to a page; an address that could be something else as well stays text. */
export function docPage(url: string): DocText {
  return ADDRESS.test(url) ? (`{@link ${url}}` as DocText) : docLine(url);
}

/** A program in a fence. Backticks inside are fenced off by more of them. */
export function docProgram(code: Expression): DocText {
  const text = docText(code);
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}ts\n${text}\n${fence}` as DocText;
}

/** A value in code style. Backticks inside are fenced off by more of them. */
export function docValue(value: unknown): DocText {
  const text = docText(typeof value === "string" ? value : JSON.stringify(value)).replaceAll(
    "\n",
    " ",
  );
  const longest = longestRun(text);
  const fence = "`".repeat(longest + 1);
  const space = longest > 0 ? " " : "";
  return `${fence}${space}${text}${space}${fence}` as DocText;
}

/** How many backticks stand side by side at most. */
export function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/** A template over doc texts: the fixed parts are the generator's own words. */
export function doc(parts: TemplateStringsArray, ...values: readonly DocText[]): DocText {
  return String.raw({ raw: parts }, ...values) as DocText;
}

/** `// prose`, on one line. */
export function lineComment(prose: string): Expression {
  return `// ${docText(prose).replaceAll(/\s+/g, " ")}`.trimEnd() as Expression;
}

/** A doc comment, on one line if its text is. Its lines are not indented. */
export function docComment(prose: DocText): Expression {
  return (prose.includes("\n") ? `/**\n${starred(prose)}\n */` : `/** ${prose} */`) as Expression;
}

function starred(prose: DocText): string {
  return prose
    .split("\n")
    .map((line) => ` * ${line}`.trimEnd())
    .join("\n");
}
