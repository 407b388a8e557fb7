import { readFileSync, readdirSync } from "node:fs";
import MarkdownIt from "markdown-it";

/** What a reader copies code from. The Chinese ones have the same code, which is checked elsewhere. */
export const DOCUMENTS: readonly string[] = [
  "README.md",
  "packages/cli/README.md",
  "packages/codegen/README.md",
  "packages/emulator/README.md",
  "site/pages/index.md",
  ...readdirSync("site/pages/guide")
    .sort()
    .map((name) => `site/pages/guide/${name}`),
];

/**
 * Runs, is checked as far as there is something to check, or shows what something looks like. `txt` is what
 * the block before it prints.
 */
const LANGUAGES = {
  ts: "runs",
  sh: "runs",
  txt: "printed",
  yaml: "shown",
  json: "shown",
  "": "shown",
} as const;

export interface CodeBlock {
  readonly file: string;
  /** Of its fence, from 1. */
  readonly line: number;
  readonly language: keyof typeof LANGUAGES;
  /** Why it does not run here: written behind the language, as in `sh no-run: needs a terminal`. */
  readonly noRun: string | undefined;
  readonly code: string;
}

const parser = new MarkdownIt();

/** @throws Error where a block is of another language, or is marked in another way. */
export function blocksOf(file: string, text: string = readFileSync(file, "utf8")): CodeBlock[] {
  return parser
    .parse(text, {})
    .filter(({ type }) => type === "fence" || type === "code_block")
    .map(({ type, info, content, map }) => {
      const line = (map?.[0] ?? 0) + 1;
      const isDiff = info.trim() === "diff";
      const [, language = "", noRun] =
        /^(\w*)(?: no-run: (\S.*))?$/.exec(isDiff ? "ts" : info.trim()) ?? [];
      const isWhole =
        isDiff || info.trim() === (noRun === undefined ? language : `${language} no-run: ${noRun}`);
      if (type !== "fence" || !isWhole || !isLanguage(language)) {
        throw new Error(`${file}:${line}: a code block of a kind that nothing checks: ${info}`);
      }
      if (noRun !== undefined && LANGUAGES[language] !== "runs") {
        throw new Error(`${file}:${line}: ${language} does not run anyway`);
      }
      return { file, line, language, noRun, code: isDiff ? newSideOf(content) : content };
    });
}

/** The code that a change of code leads to. */
function newSideOf(diff: string): string {
  return diff
    .split("\n")
    .filter((line) => !line.startsWith("-"))
    .map((line) => line.slice(1))
    .join("\n");
}

function isLanguage(name: string): name is keyof typeof LANGUAGES {
  return Object.hasOwn(LANGUAGES, name);
}

/** For names of tests. */
export function placeOf({ file, line }: CodeBlock): string {
  return `${file}:${line}`;
}
