import { code, text, type Block, type Inline, type Line } from "./tree.js";

/** What a name in code style links to, if it is the name of something that has a place. */
export type NameLink = (name: string) => Inline | undefined;

/**
 * Prose of the document. Of Markdown it has paragraphs and inline code, and nothing else: any other
 * character stands for itself.
 */
export function paragraphsOf(prose: string, nameLink: NameLink): Line[] {
  return prose
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => inlinesOf(paragraph, nameLink))
    .filter((line) => line.length > 0);
}

/** The same as blocks of a page. */
export function proseBlocks(prose: string, nameLink: NameLink): Block[] {
  return paragraphsOf(prose, nameLink).map((content) => ({ kind: "paragraph", content }));
}

function inlinesOf(paragraph: string, nameLink: NameLink): Line {
  const words = paragraph.trim();
  const runs = [...words.matchAll(/`+/g)].map((run) => ({
    from: run.index,
    length: run[0].length,
  }));
  const ends = endsOf(runs);
  const line: Inline[] = [];
  let at = 0;
  runs.forEach(({ from, length }, index) => {
    const end = ends[index];
    if (from < at || end === undefined) return;
    if (from > at) line.push(text(words.slice(at, from)));
    const content = words.slice(from + length, end).replace(/^ (.*[^ ].*) $/s, "$1");
    line.push(nameLink(content) ?? code(content));
    at = end + length;
  });
  if (at < words.length) line.push(text(words.slice(at)));
  return line;
}

/** For each run of backticks, where the next one of the same length begins. */
function endsOf(runs: readonly { from: number; length: number }[]): (number | undefined)[] {
  const next = new Map<number, number>();
  const ends: (number | undefined)[] = [];
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const { from, length } = runs[index]!;
    ends[index] = next.get(length);
    next.set(length, from);
  }
  return ends;
}
