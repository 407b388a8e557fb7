import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { anchorsOf } from "../../generator/output/markdown/escape.js";
import { readMarkdown } from "../fixtures/read-markdown.js";

const GUIDES = readdirSync("site/pages/guide");

/** English, Chinese. */
const PAIRS: [string, string][] = [
  ["README.md", "docs/README.zh-CN.md"],
  ["site/pages/index.md", "site/pages/zh/index.md"],
  ...GUIDES.map((name): [string, string] => [
    `site/pages/guide/${name}`,
    `site/pages/zh/guide/${name}`,
  ]),
];

const parser = new MarkdownIt({ html: true });

describe.each(PAIRS)("%s and %s", (english, chinese) => {
  const texts = [english, chinese].map((file) => readFileSync(file, "utf8")) as [string, string];
  const [left, right] = texts.map(readMarkdown) as [
    ReturnType<typeof readMarkdown>,
    ReturnType<typeof readMarkdown>,
  ];

  it("have headings of the same levels", () => {
    const levels = ({ headings }: typeof left) => headings.map(({ level }) => level);
    expect(levels(right)).toEqual(levels(left));
  });

  it("have the same code, to the letter", () => {
    expect(right.code).toEqual(left.code);
  });

  it("have tables of the same size, with the same code in the first cell of each row", () => {
    expect(tablesIn(texts[1])).toEqual(tablesIn(texts[0]));
  });

  it("have the same commands, options and names in code style", () => {
    // One can say a thing twice that the other says once; neither may know what the other does not.
    expect(codeSpansIn(texts[1])).toEqual(codeSpansIn(texts[0]));
  });

  it("have the same measured figures", () => {
    const figures = texts.map((text) => measuredParts(text).map(namesAndFigures));
    expect(figures[1]).toEqual(figures[0]);
  });

  it("have links that lead to a file, and to a heading of it", () => {
    for (const [file, { links }] of [
      [english, left],
      [chinese, right],
    ] as const) {
      for (const { target } of links) {
        if (/^https?:/.test(target)) continue;
        const [to = "", anchor] = decodeURIComponent(target).split("#");
        const place = to === "" ? file : path.join(path.dirname(file), to);
        // What the site is built with does not exist before; `docs:build` checks those.
        if (/\/(?:reference|api)\//.test(place) && place.startsWith("site/")) continue;
        expect(existsSync(place), `${file}: ${target}`).toBe(true);
        if (anchor === undefined) continue;
        const { headings } = readMarkdown(readFileSync(place, "utf8"));
        expect(anchorsOf(headings.map(({ text }) => text))).toContain(anchor);
      }
    }
  });
});

it("has places for all that programs write", () => {
  const names = PAIRS.flatMap(([english]) => measuredParts(readFileSync(english, "utf8")));
  expect([...new Set(names.map(([name]) => name))].sort()).toEqual([
    "bench",
    "bench gen",
    "bench summary",
    "compilers",
    "runtimes",
  ]);
});

describe("the READMEs", () => {
  const [english, chinese] = ["README.md", "docs/README.zh-CN.md"].map((file) =>
    readFileSync(file, "utf8"),
  ) as [string, string];

  it("refer to each other first of all", () => {
    expect(english).toMatch(/^# .*\n\n.*\[简体中文\]\(docs\/README\.zh-CN\.md\)/);
    expect(chinese).toMatch(/^# .*\n\n\[English\]\(\.\.\/README\.md\)/);
  });
});

/** Rows and columns of each table; of a cell at the left, the code in it. */
function tablesIn(text: string): { columns: number; rows: string[] }[] {
  const tables: { columns: number; rows: string[] }[] = [];
  let column = -1;
  const tokens = parser.parse(text, {});
  for (const { type, children } of tokens) {
    const table = tables.at(-1);
    if (type === "table_open") tables.push({ columns: 0, rows: [] });
    else if (type === "tr_open") column = -1;
    else if (table !== undefined && type === "th_open") table.columns += 1;
    else if (table !== undefined && type === "td_open") {
      column += 1;
      if (column === 0) table.rows.push("");
    } else if (table !== undefined && type === "inline" && column === 0) {
      table.rows[table.rows.length - 1] = codeIn(children ?? []).join(" ");
    }
  }
  return tables;
}

function codeSpansIn(text: string): string[] {
  const found = parser.parse(text, {}).flatMap(({ children }) => codeIn(children ?? []));
  return [...new Set(found)].sort();
}

function codeIn(tokens: readonly { type: string; content: string }[]): string[] {
  return tokens.filter(({ type }) => type === "code_inline").map(({ content }) => content);
}

type Parts = readonly (readonly [name: string, text: string])[];

/** What programs write, see `scripts/page-part.ts`. */
function measuredParts(page: string): Parts {
  return [...page.matchAll(/^\[\/\/\]: # "([\w ]+): begin"$([^]*?)^\[\/\/\]: # "\1: end"$/gm)].map(
    ([, name = "", text = ""]) => [name, text],
  );
}

/** Summaries are in the language of their page; other tables are the same to the letter. */
function namesAndFigures([name, text]: Parts[number]): unknown {
  return name === "bench summary" ? [name, text.match(/\d+(?:[.,]\d+)*/g)] : [name, text];
}
