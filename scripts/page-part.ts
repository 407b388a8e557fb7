import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

/** A page in both languages. */
export interface PagePair {
  readonly en: string;
  readonly zh: string;
}

export const READMES: PagePair = { en: "README.md", zh: "docs/README.zh-CN.md" };

/** A page of the site, such as `guide/measured`. */
export function sitePage(name: string): PagePair {
  return { en: `site/pages/${name}.md`, zh: `site/pages/zh/${name}.md` };
}

/**
 * Puts what a program measured into pages, and formats them. Its place is between the lines
 * `[//]: # "NAME: begin"` and `[//]: # "NAME: end"`, which no reader sees.
 * @param texts Text by file.
 * @throws Error if a file has no such place; then no file is changed.
 */
export function writePart(name: string, texts: Readonly<Record<string, string>>): void {
  const changed = Object.entries(texts).map(
    ([file, text]) => [file, withPart(file, name, text)] as const,
  );
  for (const [file, page] of changed) writeFileSync(file, page);
  const files = changed.map(([file]) => file);
  execFileSync("npx", ["prettier", "--write", "--log-level", "warn", ...files]);
}

/** The same text in both languages. */
export function writeSamePart(name: string, { en, zh }: PagePair, text: string): void {
  writePart(name, { [en]: text, [zh]: text });
}

function withPart(file: string, name: string, text: string): string {
  const begin = `[//]: # "${name}: begin"`;
  const end = `[//]: # "${name}: end"`;
  const page = readFileSync(file, "utf8");
  const from = page.indexOf(begin);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`${file} has no lines ${begin} and ${end}`);
  return `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`;
}
