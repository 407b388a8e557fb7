/**
 * The only makers of Markdown source. Text of the document is escaped so that it renders as the
 * characters that it is made of: no HTML, no links, no emphasis, no end of a cell or a fence.
 * The results are branded, and `print.ts` puts nothing else into a page.
 */

import { longestRun } from "../../emit/safe.js";

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Source of something inside a line. */
export type MarkdownText = Branded<"MarkdownText">;
/** Where a link may lead. */
export type LinkTarget = Branded<"LinkTarget">;

/** Controls and formats break lines, hide text or turn its direction around. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
const LINE_BREAK_OR_SPACE = /[\s\u0085]+/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
/** What means something anywhere in a line. */
const SPECIAL = /[\\`*_[\]<>&~$#|!]/g;

/** Words, as the words that they are. What a reader's software would make a link of becomes code. */
export function escapedText(text: string): MarkdownText {
  const parts = clean(text).split(/( +)/);
  return parts
    .map((part) => (isLinkLike(part) ? linkLike(part) : plain(part)))
    .join("") as MarkdownText;
}

/** On one line; runs of blanks become one, as they do when Markdown is shown. */
function clean(text: string): string {
  return text
    .replaceAll(LINE_BREAK_OR_SPACE, " ")
    .replaceAll(INVISIBLE, "")
    .replaceAll(/ {2,}/g, " ")
    .replaceAll(LONE_SURROGATE, "\ufffd");
}

function plain(text: string): string {
  // As an entity, since parsers disagree on a backslash before a pipe inside of a table.
  return text.replaceAll(SPECIAL, (character) => (character === "|" ? "&#124;" : `\\${character}`));
}

/** What GitHub turns into a link by itself, escaped or not: addresses of the web and of people. */
function isLinkLike(word: string): boolean {
  return /:\/\/|\/\/\w|www\.|[^\s]@[^\s]|^\W*(?:mailto|xmpp):/i.test(word);
}

function linkLike(word: string): string {
  let end = word.length;
  while (end > 0 && ".,;:!?)]'\"".includes(word.charAt(end - 1))) end -= 1;
  return codeSpan(word.slice(0, end)) + plain(word.slice(end));
}

/** A value or a name in code style. */
export function codeSpan(text: string): MarkdownText {
  const content = clean(text);
  // There is no code span without anything in it.
  if (content.trim() === "") return "(blank)" as MarkdownText;
  // Parsers disagree on a backslash before a pipe inside of a table, so such pipes stay out of code.
  if (!content.includes("\\|")) return fenced(content);
  const pieces = content.split("|").map((piece) => (piece.trim() === "" ? piece : fenced(piece)));
  return pieces.join(plain("|")) as MarkdownText;
}

/** With as many backticks as it takes. */
function fenced(content: string): MarkdownText {
  const fence = "`".repeat(longestRun(content) + 1);
  // A backtick would lengthen the fence; with a dollar beside it GitHub reads a formula.
  const isEdgy = /^[` $]|[` $]$/.test(content);
  const space = isEdgy ? " " : "";
  return `${fence}${space}${content}${space}${fence}` as MarkdownText;
}

export function strong(text: MarkdownText): MarkdownText {
  return `**${text}**` as MarkdownText;
}

export function link(label: MarkdownText, target: LinkTarget): MarkdownText {
  return `[${label}](${target})` as MarkdownText;
}

/** Behind each other. Two pieces of code need a space between them: backticks in a row are one run. */
export function inLine(parts: readonly MarkdownText[]): MarkdownText {
  const seen = parts.filter((part) => part !== "");
  const pieces = seen.map((part, index) => {
    const isMet = part.startsWith("`") && seen[index - 1]?.endsWith("`") === true;
    return isMet ? ` ${part}` : part;
  });
  return pieces.join("") as MarkdownText;
}

export function joined(parts: readonly MarkdownText[], separator: "\n" | " | "): MarkdownText {
  return parts.join(separator) as MarkdownText;
}

/** A place in these pages. */
export function pageTarget(page: string, anchor?: string): LinkTarget {
  if (!/^(?:[A-Za-z0-9-]+\.md)?$/.test(page)) {
    throw new Error(`refused as a page: ${JSON.stringify(page)}`);
  }
  return `${page}${anchor === undefined ? "" : `#${encoded(anchor)}`}` as LinkTarget;
}

/** The anchors that GitHub gives to the headings of a page, in their order. */
export function anchorsOf(headings: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const slug = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
      .replaceAll(" ", "-");
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}

/** Within a page, an anchor alone: a browser then jumps, and does not load the page again. */
export function seenFrom(page: string, target: LinkTarget): LinkTarget {
  return (target.startsWith(`${page}#`) ? target.slice(page.length) : target) as LinkTarget;
}

/** A page of the web. Anything but http and https is refused. */
export function webTarget(url: string): LinkTarget {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol)) {
    throw new Error(
      `refused as a link: ${JSON.stringify(url)}. Give an address with http or https.`,
    );
  }
  return encoded(address.href) as LinkTarget;
}

/** Percent signs for whatever could end the target, a cell, or begin an entity. */
function encoded(target: string): string {
  return target.replaceAll(
    /[^A-Za-z0-9\-._~:/?#@!$&+,=%]/gu,
    (character) =>
      `%${[...new TextEncoder().encode(character)].map((byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join("%")}`,
  );
}

/** A line that begins like a list or a heading's underline is still a paragraph. */
export function lineOfText(text: MarkdownText): MarkdownText {
  return text
    .trim()
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2") as MarkdownText;
}

/** A cell ends at a pipe, even at one inside of code. */
export function cellOfText(text: MarkdownText): MarkdownText {
  return text.trim().replaceAll("|", "\\|") as MarkdownText;
}

/** Fenced by more backticks than the code has in a row. */
export function fencedCode(code: string, language: "ts" | "json"): MarkdownText {
  const fence = "`".repeat(Math.max(2, longestRun(code)) + 1);
  return `${fence}${language}\n${code}\n${fence}` as MarkdownText;
}

/** A template over the above: the fixed parts are the generator's own Markdown. */
export function markdown(
  parts: TemplateStringsArray,
  ...values: readonly MarkdownText[]
): MarkdownText {
  return String.raw({ raw: parts }, ...values) as MarkdownText;
}
