import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anchorsOf,
  fencedCode,
  pageTarget,
  webTarget,
} from "../../generator/output/markdown/escape.js";
import { printPage } from "../../generator/output/markdown/print.js";
import { paragraphsOf, proseBlocks } from "../../generator/output/markdown/prose.js";
import {
  code,
  codeBlock,
  heading,
  joinedBy,
  link,
  list,
  paragraph,
  strong,
  table,
  text,
  type Block,
  type Inline,
} from "../../generator/output/markdown/tree.js";
import * as safe from "../../generator/emit/safe.js";
import { markdownPayloads } from "../fixtures/markdown-payloads.js";
import { payloads } from "../fixtures/payloads.js";
import { readMarkdown, visible, type ReadPage } from "../fixtures/read-markdown.js";
import { samples } from "../fixtures/samples.js";

const RUNS = samples({ sampled: 100, full: 500 });

function read(...blocks: Block[]): ReadPage {
  return readMarkdown(printPage({ path: "x.md", blocks }));
}

/** Characters that mean something, in any order, are worth more than any characters. */
const text$ = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."`|\\*_[]()<>!&#;:/@.~$-+=1 \n\taw") }),
  fc.array(fc.constantFrom(...markdownPayloads, ...payloads)).map((parts) => parts.join("")),
);

const all = [...markdownPayloads, ...payloads];

function expectText(words: string): void {
  const inline: Inline[] = [text("A "), text(words)];
  const page = read(
    heading(2, text(words), text(" Z")),
    paragraph(text(words)),
    list([inline, [text(words)]]),
    table(["Head"], [[[text(words)]], [[text("A "), text(words), text(" Z")]]]),
  );
  const seen = visible(words);
  expect(page.html).toEqual([]);
  expect(page.links).toEqual([]);
  expect(page.elements).toEqual([]);
  expect(page.code).toEqual([]);
  expect(page.texts.map(visible)).toEqual([
    visible(`${words} Z`),
    ...(seen === "" ? [] : [seen]),
    visible(`A ${words}`),
    ...(seen === "" ? [] : [seen]),
    "Head",
    seen,
    visible(`A ${words} Z`),
  ]);
}

function expectCode(words: string): void {
  const page = read(
    paragraph(code(words)),
    paragraph(text("A "), code(words), text(" Z")),
    table(["Head"], [[[code(words)]]]),
  );
  const seen = visible(words) === "" ? "(blank)" : visible(words);
  expect(page.shape).toEqual(
    read(paragraph(code("x")), paragraph(code("x")), table(["Head"], [[[code("x")]]])).shape,
  );
  expect(page.html).toEqual([]);
  expect(page.links).toEqual([]);
  expect(page.texts.map(visible)).toEqual([seen, `A ${seen} Z`, "Head", seen]);
}

describe("text on a page", () => {
  it.each(all)("shows as it is: %j", (words) => expectText(words));

  it("shows as it is, whatever it is", () => {
    fc.assert(fc.property(text$, expectText), { numRuns: RUNS });
  });
});

describe("code on a page", () => {
  it.each(all)("shows as it is: %j", (words) => expectCode(words));

  it("shows as it is, whatever it is", () => {
    fc.assert(fc.property(text$, expectCode), { numRuns: RUNS });
  });

  it("stays inside of its fence", () => {
    for (const words of all) {
      const source = safe.source`const x = ${safe.literal(`\`\`\`\n${words}\n\`\`\`\`\``)};\n${safe.lineComment(words)}`;
      const page = read(codeBlock("ts", source), paragraph(text("after")));
      expect(page.shape).toEqual(["code", "p", "inline"]);
      expect(page.code).toEqual([{ language: "ts", text: `${source}\n` }]);
    }
    const lines = "```\n````\nx";
    expect(readMarkdown(fencedCode(lines, "ts")).code).toEqual([
      { language: "ts", text: `${lines}\n` },
    ]);
  });
});

describe("prose", () => {
  const none = (): undefined => undefined;

  it("has paragraphs and inline code", () => {
    const lines = paragraphsOf("One `a` and\nmore.\n\n``b ` c`` two", none);
    expect(lines).toEqual([
      [text("One "), code("a"), text(" and\nmore.")],
      [code("b ` c"), text(" two")],
    ]);
    expect(read(...lines.map((line) => paragraph(...line))).texts).toEqual([
      "One a and more.",
      "b ` c two",
    ]);
  });

  it("takes a backtick without a partner as a character", () => {
    expect(paragraphsOf("a `b ``c`", none)).toEqual([[text("a "), code("b ``c")]]);
    expect(paragraphsOf("a `b ``c", none)).toEqual([[text("a `b ``c")]]);
  });

  it("keeps pieces of code apart, also where nothing can be seen between them", () => {
    const [line = []] = paragraphsOf("`a`\u200b``b``", none);
    expect(read(paragraph(...line)).texts).toEqual(["a b"]);
    expect(read(paragraph(code("a"), code("b"))).texts).toEqual(["a b"]);
  });

  it("links names that have a place", () => {
    const target = pageTarget("a.md", "b");
    const lines = paragraphsOf("See `B` and `C`.", (name) =>
      name === "B" ? link(code("B"), target) : undefined,
    );
    expect(read(paragraph(...lines[0]!)).links).toEqual([{ target: "a.md#b", text: "B" }]);
  });

  it("has nothing else, whatever it is", () => {
    const check = (words: string): void => {
      const page = read(...paragraphsOf(words, none).map((line) => paragraph(...line)));
      expect(page.html).toEqual([]);
      expect(page.links).toEqual([]);
      expect(page.elements).toEqual([]);
      expect(new Set(page.shape)).toEqual(new Set(page.shape.length === 0 ? [] : ["p", "inline"]));
    };
    for (const words of all) check(words);
    fc.assert(fc.property(text$, check), { numRuns: RUNS });
  });

  it("is read in one pass, whatever it is", () => {
    // What looks again from each place would go on for minutes, beyond the bound on what hangs.
    for (const unit of [
      "`",
      "``` ` ",
      "`a` ",
      "a\n\n",
      "a@",
      "@",
      ".",
      "[",
      "\\",
      "|",
      "https://",
      ")",
    ]) {
      const prose = unit.repeat(100_000);
      const cells = [[joinedBy(" ", paragraphsOf(prose, none))]];
      printPage({ path: "x.md", blocks: [...proseBlocks(prose, none), table(["Head"], cells)] });
    }
  });
});

describe("links", () => {
  it("lead to pages of the reference, and to http and https", () => {
    expect(pageTarget("a.md", "b c")).toBe("a.md#b%20c");
    expect(webTarget("https://example.com/a?b=c&d=e")).toBe("https://example.com/a?b=c&d=e");
    for (const target of ["javascript:alert(1)", "data:text/html,x", "//example.com", "x", ""]) {
      expect(() => webTarget(target)).toThrow("refused as a link");
    }
    for (const page of ["../x.md", "javascript:x.md", "a/b.md", "x"]) {
      expect(() => pageTarget(page)).toThrow("refused as a page");
    }
  });

  it("end where they end", () => {
    for (const words of all) {
      const web = URL.canParse(`https://example.com/${words}`)
        ? webTarget(`https://example.com/${words}`)
        : webTarget("https://example.com");
      const anchor = pageTarget("a.md", words);
      const page = read(
        table(
          ["Head"],
          [[[link(text(`L ${words}`), web), link(code(words), anchor), text("(x)")]]],
        ),
      );
      expect(page.links).toHaveLength(2);
      expect(page.elements).toEqual([]);
      expect(page.shape.filter((tag) => tag === "td")).toHaveLength(1);
      expect(page.texts.at(-1)).toMatch(/\(x\)$/);
    }
  });

  it("are plain anchors within a page", () => {
    const page = read(
      paragraph(
        link(text("here"), pageTarget("x.md", "y")),
        link(text("there"), pageTarget("z.md", "y")),
      ),
    );
    expect(page.links.map(({ target }) => target)).toEqual(["#y", "z.md#y"]);
  });
});

describe("anchors", () => {
  it("are those that GitHub makes", () => {
    expect(anchorsOf(["InvalidParameter.A_b", "Error codes", "x", "X", "x"])).toEqual([
      "invalidparametera_b",
      "error-codes",
      "x",
      "x-1",
      "x-2",
    ]);
  });
});

describe("a page", () => {
  it("is made of these blocks", () => {
    expect(
      printPage({
        path: "x.md",
        blocks: [
          heading(1, text("Title")),
          paragraph(strong(text("Strong.")), text(" Not.")),
          list([[text("a")], [code("b")]]),
          table(["A", "B"], [[[text("1 | 2")], [code("3 | 4")]]]),
          codeBlock("ts", safe.source`await x();`),
        ],
      }),
    ).toMatchInlineSnapshot(`
      "[//]: # "Generated from the OpenAPI document. Do not edit: change the document and run \`pnpm gen\`."

      # Title

      **Strong.** Not.

      - a
      - \`b\`

      | A | B |
      | --- | --- |
      | 1 &#124; 2 | \`3 \\| 4\` |

      \`\`\`ts
      await x();
      \`\`\`
      "
    `);
  });
});
