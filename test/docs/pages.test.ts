import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readMarkdown } from "../fixtures/read-markdown.js";

const pages = new Map(
  readdirSync("docs/reference").map((file) => {
    const source = readFileSync(`docs/reference/${file}`, "utf8");
    return [file, { source, read: readMarkdown(source) }];
  }),
);

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly "x-tencentcloud": { readonly errors: readonly string[] };
}

const document = JSON.parse(readFileSync("generated/openapi.json", "utf8")) as {
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, { readonly post: Operation }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly properties?: object }>>;
  };
  readonly "x-tencentcloud": { readonly errors: { readonly codes: object } };
};

/** The part of a page that is about one thing: from its heading to the next one. */
function sectionOf(page: string, heading: string): string {
  const { source } = pages.get(page)!;
  const start = source.indexOf(`\n## ${heading}\n`);
  const end = source.indexOf("\n## ", start + 1);
  return start < 0 ? "" : source.slice(start, end < 0 ? undefined : end);
}

describe("the reference", () => {
  it("has an index, and a page to each category, to the types and to the error codes", () => {
    const categories = document.tags.map(({ name }) => `${name.toLowerCase()}.md`);
    expect([...pages.keys()].sort()).toEqual(
      ["README.md", "errors.md", "types.md", ...categories].sort(),
    );
  });

  it("has links that lead somewhere", () => {
    const anchors = new Map(
      [...pages].map(([file, { read }]) => [
        file,
        new Set(read.headings.map(({ text }) => text.toLowerCase().replaceAll(/[^\w -]/g, ""))),
      ]),
    );
    for (const [file, { read }] of pages) {
      for (const { target } of read.links) {
        if (target.startsWith("https://")) continue;
        const [page = "", anchor] = target.split("#");
        const known = anchors.get(page === "" ? file : page);
        expect(known, `${file}: ${target}`).toBeDefined();
        if (anchor === undefined) continue;
        expect(known?.has(anchor.replaceAll("-", " ")), `${file}: ${target}`).toBe(true);
      }
    }
  });

  it("says everything of every action in its category, and once", () => {
    for (const { post } of Object.values(document.paths)) {
      const { operationId: action, tags } = post;
      const section = sectionOf(`${tags[0]!.toLowerCase()}.md`, action);
      expect(section, action).not.toBe("");
      const headings = [...pages.values()].flatMap(({ read }) =>
        read.headings.filter(({ text }) => text === action),
      );
      expect(headings, action).toHaveLength(1);
      for (const part of ["Request", "Response"]) {
        const { properties = {} } = document.components.schemas[`${action}${part}`]!;
        for (const field of Object.keys(properties)) {
          if (field === "RequestId") continue;
          expect(section, `${action}.${field}`).toContain(`\n| \`${field}\` | `);
        }
      }
      for (const code of post["x-tencentcloud"].errors ?? []) {
        expect(section, `${action}, ${code}`).toContain(`[\`${code}\`](errors.md#`);
      }
    }
  });

  it("describes every error code", () => {
    const { headings } = pages.get("errors.md")!.read;
    for (const code of Object.keys(document["x-tencentcloud"].errors.codes)) {
      expect(headings).toContainEqual({ level: 3, text: code });
    }
  });

  it("holds nothing active, and no text in which Markdown has gone wrong", () => {
    for (const [file, { read, source }] of pages) {
      expect(source.match(/^[|A-Z-].*[^.]\.\.[^.].*$/gm), file).toBeNull();
      expect(read.html, file).toEqual([]);
      expect(read.elements.filter((tag) => tag !== "strong")).toEqual([]);
      for (const text of read.texts) {
        expect(text, file).not.toMatch(/\bundefined\b|\[object |\(blank\)/);
      }
    }
  });

  it("loads at once: GitHub shows no page of more than half a megabyte", () => {
    for (const [file, { source }] of pages) {
      expect(Buffer.byteLength(source), file).toBeLessThan(400_000);
    }
  });
});
