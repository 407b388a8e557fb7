import { diffLines } from "diff";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  addItem,
  addPair,
  removeItem,
  removePair,
  reorderPairs,
  setValue,
} from "../../packages/codegen/src/docs-sync/edit/yaml-edit.js";

const PLAIN = `openapi: 3.1.0
info:
  title: A shop
  version: "1"
flow: {a: 1, b: [ x,y ]}   # as somebody wrote it


paths:
  # Buys something.
  /#Buy:
    description: One line
      and another.
    tags:
      - a
      - b
`;

/** Documents as people write them, none of them as prettier does. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  "two spaces": PLAIN,
  "four spaces": PLAIN.replace(/^ +/gm, (indent) => indent.repeat(2)),
  "lists in the column of their key": PLAIN.replaceAll("      - ", "    - "),
  "no line break at the end": PLAIN.trimEnd(),
};

/** Lines that went and lines that came. */
function changes(before: string, after: string): string[] {
  return diffLines(before, after).flatMap(({ added, removed, value }) =>
    added || removed ? [`${added ? "+" : "-"} ${JSON.stringify(value.trim())}`] : [],
  );
}

describe.each(Object.entries(DOCUMENTS))("an edit of a document with %s", (_name, text) => {
  const edit = (after: string) => changes(text, after);

  it("touches the lines that it is about, and no other", () => {
    expect(edit(setValue(text, ["info", "version"], "2"))).toEqual([
      '- "version: \\"1\\""',
      '+ "version: \\"2\\""',
    ]);
    expect(edit(addPair(text, ["info"], "summary", "New.", { after: "title" }))).toEqual([
      '+ "summary: New."',
    ]);
    expect(edit(removePair(text, ["info", "title"]))).toEqual(['- "title: A shop"']);
    expect(edit(setValue(text, ["flow", "a"], 7))).toEqual([
      '- "flow: {a: 1, b: [ x,y ]}   # as somebody wrote it"',
      '+ "flow: {a: 7, b: [ x,y ]}   # as somebody wrote it"',
    ]);
    const tags = ["paths", "/#Buy", "tags"];
    expect(edit(addItem(text, tags, "ab", (item) => String(item) > "ab"))).toEqual(['+ "- ab"']);
    expect(edit(removeItem(text, tags, "a"))).toEqual(['- "- a"']);
  });

  it("moves a pair with the comment above it", () => {
    const after = reorderPairs(text, [], ["paths", "info"]);
    expect(Object.keys(parse(after) as object)).toEqual(["openapi", "paths", "flow", "info"]);
    expect(after.split("\n").map((line) => line.trim())).toContain("# Buys something.");
    expect(parse(after)).toEqual(parse(text));
  });
});

describe("what stands beside an edit", () => {
  const text = `# The file.

properties: # in our own words
  # The first.
  A: { type: integer, maximum: 9223372036854775807 }
  # B: { type: string }
  C:
    type: string
    # minLength: 3
  # D: { type: string }
required: # from the page
  - A # needed
  # - B
  - C
# The end.
`;

  it("keeps every comment at its node, and every number", () => {
    expect(changes(text, removePair(text, ["properties", "A"]))).toEqual([
      '- "# The first.\\n  A: { type: integer, maximum: 9223372036854775807 }"',
    ]);
    const first = addPair(text, ["properties"], "Z", { type: "string" }, "first");
    expect(changes(text, first)).toEqual(['+ "Z:\\n    type: string"']);
    const last = addPair(text, ["properties"], "Z", { type: "string" }, "last");
    expect(changes(text, last)).toEqual(['+ "Z:\\n    type: string"']);
    expect(changes(text, addItem(text, ["required"], "Z"))).toEqual(['+ "- Z"']);
    expect(changes(text, removeItem(text, ["required"], "A"))).toEqual(['- "- A # needed"']);
    expect(changes(text, setValue(text, ["required", "0"], "Z"))).toEqual([
      '- "- A # needed"',
      '+ "- Z # needed"',
    ]);
    expect(changes(text, setValue(text, ["properties", "C", "type"], "number"))).toEqual([
      '- "type: string"',
      '+ "type: number"',
    ]);
  });
});

describe("an edit of a collection in brackets", () => {
  const text = "flow: {\n  a: 1, # the first\n  b: [x, y], # the second\n  c: 3 # the third\n}\n";

  it("puts a pair or an item where it belongs, and keeps the comments", () => {
    const added = addPair(text, ["flow"], "d", 'say "x"\nand more', { after: "a" });
    expect(Object.keys((parse(added) as { flow: object }).flow)).toEqual(["a", "d", "b", "c"]);
    expect(parse(added)).toMatchObject({ flow: { d: 'say "x"\nand more' } });
    for (const comment of ["# the first", "# the second", "# the third"]) {
      expect(added).toContain(comment);
      expect(addItem(text, ["flow", "b"], "z")).toContain(comment);
      expect(addPair(text, ["flow"], "e", 5, "last")).toContain(comment);
      expect(setValue(text, ["flow", "b"], ["z"])).toContain(comment);
    }
    expect(parse(addItem(text, ["flow", "b"], "w", (item) => item === "x"))).toMatchObject({
      flow: { b: ["w", "x", "y"] },
    });
  });

  it("takes one out with its own comment alone", () => {
    const without = removePair(text, ["flow", "b"]);
    expect(parse(without)).toEqual({ flow: { a: 1, c: 3 } });
    const last = removePair(text, ["flow", "c"]);
    expect(parse(last)).toEqual({ flow: { a: 1, b: ["x", "y"] } });
    expect(last).toContain("# the second");
    expect(parse(removeItem(text, ["flow", "b"], "y"))).toMatchObject({ flow: { b: ["x"] } });
  });

  it("puts the pairs in another order", () => {
    const after = reorderPairs("a: { x: 1, y: 2, z: 3 }\n", ["a"], ["z", "x"]);
    expect(after).toBe("a: { z: 3, y: 2, x: 1 }\n");
  });
});

describe("an edit at the root of a file", () => {
  it("takes out the only pair, or the first of several", () => {
    expect(parse(removePair("a: 1\n", ["a"]))).toEqual({});
    expect(parse(removePair("{ a: 1, b: 2 }\n", ["a"]))).toEqual({ b: 2 });
    expect(removePair("# Kept.\na: 1\n", ["a"])).toContain("# Kept.");
    expect(removePair("a: 1\n", ["a"])).not.toContain("undefined");
  });
});

it("an edit that would change something else too is refused", () => {
  const text = "a: &shared\n  k: 1\n  l: 2\nb: *shared\n";
  expect(() => setValue(text, ["a", "k"], 7)).toThrow("an edit of a.k changed something else too");
});

it("an edit that would break the text is refused", () => {
  const text = "list:\n  - a: 1\n    b: 2\n";
  expect(() => removePair(text, ["list", 0, "a"])).toThrow(/an edit/);
});

it.each(["...a", "--- a", "---"])(
  "writes a text that looks like a mark of documents: %s",
  (text) => {
    const edited = setValue("info:\n  title: A shop\n", ["info", "title"], text);
    expect(parse(edited)).toEqual({ info: { title: text } });
  },
);
