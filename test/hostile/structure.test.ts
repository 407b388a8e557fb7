import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { buildModel } from "../../generator/model/build-model.js";
import { DocumentError } from "../../generator/load/diagnostic.js";
import { LIMITS, problemOfCount } from "../../generator/load/limits.js";
import { load } from "../../generator/load/load.js";
import { Source } from "../../generator/load/source.js";
import { temporaryFolder } from "../fixtures/folder.js";
import { problemOfRefusal } from "../fuzz/refusal.js";
import { watchFiles } from "./file-watch.js";

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(path.join(folder, "outside"));
  writeFileSync(path.join(folder, "outside/X.yaml"), "type: string\n");
});

/** What the loader says of files in a folder, having touched nothing else. */
function refusalOf(files: Readonly<Record<string, string>>, root = "openapi.yaml"): string {
  const inside = path.join(folder, "spec");
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(inside, name)), { recursive: true });
    writeFileSync(path.join(inside, name), text);
  }
  let thrown: unknown;
  const touched = watchFiles(() => {
    try {
      load(path.join(inside, root));
    } catch (error) {
      thrown = error;
    }
  }, [inside]);
  expect(touched).toEqual([]);
  expect(thrown).toBeInstanceOf(DocumentError);
  expect(problemOfRefusal(thrown)).toBeUndefined();
  return (thrown as DocumentError).message;
}

const referring = (reference: string) =>
  `openapi: 3.1.0\ncomponents:\n  schemas:\n    A:\n      type: object\n      properties:\n        B: {"$ref": ${JSON.stringify(reference)}}\n`;
const place = "openapi.yaml:7:13  components.schemas.A.properties.B.$ref: ";

describe("a reference", () => {
  it.each([
    ["http://127.0.0.1:1/x.yaml", /leads out of the document/],
    ["HTTPS://evil.example/x.yaml", /leads out of the document/],
    ["//evil.example/x.yaml", /leads out of the document/],
    ["file:///etc/passwd", /leads out of the document/],
    ["data:text/yaml,type: string", /leads out of the document/],
    ["javascript:1", /leads out of the document/],
    ["../outside/X.yaml", /leads out of the document's folder/],
    ["types/../../outside/X.yaml", /leads out of the document's folder/],
    ["/etc/passwd", /leads out of the document's folder/],
    ["types/X.yaml\0.png", /no such file/],
    ["openapi.yaml/X.yaml", /no such file/],
    ["types", /no such file/],
    [".", /leads out of the document's folder/],
    ["types/X.yaml#/a", /points into a file/],
  ])("to %s is refused, and not followed", (reference, message) => {
    const text = refusalOf({ "openapi.yaml": referring(reference), "types/Y.yaml": "{}" });
    expect(text).toContain(place);
    expect(text).toMatch(message);
  });

  it("to a name that no disk can hold is refused", () => {
    const text = refusalOf({ "openapi.yaml": referring(`${"x".repeat(5000)}.yaml`) });
    expect(text.length).toBeLessThan(1000);
  });

  it("through a link to elsewhere is refused, be it of a file or a folder", () => {
    mkdirSync(path.join(folder, "spec"));
    symlinkSync(path.join(folder, "outside/X.yaml"), path.join(folder, "spec/Link.yaml"));
    symlinkSync(path.join(folder, "outside"), path.join(folder, "spec/types"));
    expect(refusalOf({ "openapi.yaml": referring("Link.yaml") })).toMatch(/a link that leads out/);
    expect(refusalOf({ "openapi.yaml": referring("types/X.yaml") })).toMatch(
      /a link that leads out/,
    );
    expect(refusalOf({ "openapi.yaml": referring("types/Y.yaml") })).toMatch(/no such file\.$/m);
  });

  it("of a path to itself, or to another reference, is refused", () => {
    const root = 'openapi: 3.1.0\npaths:\n  "/#A": {$ref: a.yaml}\n';
    expect(refusalOf({ "openapi.yaml": root, "a.yaml": "$ref: a.yaml" })).toMatch(
      /a\.yaml is nothing but a reference itself/,
    );
  });

  it.each([
    ["$ref: A.yaml\n", "itself"],
    ["type: array\nitems: { $ref: A.yaml }\n", "a list of itself"],
    ["anyOf: [{ $ref: A.yaml }, { type: 'null' }]\n", "itself or null"],
    ["type: object\nallOf: [{ $ref: A.yaml }]\n", "an object that is itself"],
    ["$ref: B.yaml\n", "another that is it"],
    ["if: {}\nthen: { anyOf: [{ $ref: B.yaml }] }\n", "what a condition asks of another"],
  ])("by which a type is %s is refused", (text) => {
    const files = { "A.yaml": text, "B.yaml": "$ref: A.yaml\n" };
    expect(refusalOf({ "openapi.yaml": referring("A.yaml"), ...files })).toMatch(/part of itself/);
  });
});

it("components that are a text are refused, where nothing needs any", () => {
  expect(refusalOf({ "openapi.yaml": "components: text\n" })).toMatch(
    / components: must be object/,
  );
});

describe("a text that is made to be much", () => {
  it.each([
    ["lists on one line", "[".repeat(200_000)],
    ["closed lists", "[".repeat(50_000) + "]".repeat(50_000)],
    ["mappings on one line", "{a: ".repeat(50_000)],
    ["JSON", '{"a":'.repeat(50_000) + "1" + "}".repeat(50_000)],
    ["dashes", "- ".repeat(50_000)],
    ["indentation", Array.from({ length: 2000 }, (_, at) => `${" ".repeat(at)}a:\n`).join("")],
    ["an alias to what it stands in, as often as one likes", "a: &a [*a]"],
  ])("is refused with a place for %s", (_name, text) => {
    expect(refusalOf({ "openapi.yaml": text })).toMatch(
      /openapi\.yaml:\d+:\d+ {2}.*(?:deep|alias)/,
    );
  });

  it("is refused for aliases that multiply", () => {
    const lines = [..."bcdefghij"].map(
      (name, index) => `${name}: &${name} [${`*${"abcdefghi"[index]}, `.repeat(9)}]`,
    );
    const text = `a: &a [x, x, x]\n${lines.join("\n")}\n`;
    expect(refusalOf({ "openapi.yaml": text })).toMatch(
      /openapi\.yaml:2:8 .*aliases cannot be followed/,
    );
  });

  it("is refused for its size before it is read", () => {
    mkdirSync(path.join(folder, "spec"));
    const file = path.join(folder, "spec/openapi.yaml");
    writeFileSync(file, "");
    truncateSync(file, LIMITS.fileBytes + 1);
    expect(() => load(file)).toThrow(/openapi\.yaml:1:1 {2}too large: 64\.0 MiB/);
  });

  it("is refused for the number of its values, and of its files", () => {
    const row = `[${"1,".repeat(999)}1]`;
    const { diagnostics } = new Source("x.json", `[${`${row},`.repeat(LIMITS.values / 1000)}1]`);
    expect(diagnostics.map(({ message }) => message).join()).toMatch(/more than 2000000 values/);
    expect(problemOfCount(LIMITS.files + 1, 0)).toMatch(/more than 50000 files/);
    expect(problemOfCount(1, LIMITS.documentBytes + 1)).toMatch(/more than 256\.0 MiB/);
    expect(problemOfCount(LIMITS.files, LIMITS.documentBytes)).toBeUndefined();
  });

  it("is read where it is only long: a chain of types, keys by the thousand", () => {
    const names = Array.from({ length: 6000 }, (_, index) => `T${index}`);
    const schemas = Object.fromEntries(
      names.map((name, index) => [
        name,
        {
          type: "object",
          properties: { Next: { $ref: `#/components/schemas/${names[index + 1] ?? "T0"}` } },
        },
      ]),
    );
    const file = path.join(folder, "chain.json");
    writeFileSync(file, JSON.stringify({ openapi: "3.1.0", components: { schemas } }));
    const { document } = load(file, { rules: "skipped" });
    expect(buildModel(document).objects).toHaveLength(6000);
    const keys = Array.from({ length: 50_000 }, (_, index) => `k${index}: 1`);
    expect(new Source("x.yaml", keys.join("\n")).diagnostics).toEqual([]);
  });

  it("is refused where a pattern would try for ever", () => {
    const value = "a".repeat(60);
    const text = referring("A").replace(
      /B: .*/,
      `B: {type: string, pattern: "^(a+)+$", default: "${value}!"}`,
    );
    expect(refusalOf({ "openapi.yaml": text })).toMatch(/properties\.B\.default.*takes too long/);
  });
});

describe("what only YAML has", () => {
  it.each([
    ["a: !!js/function 'function () {}'", /1:4 .*a tag that is not known/],
    ["a: !!binary aGVsbG8=", /1:4 .*a tag that is not known/],
    ["a: !!timestamp 2020-01-01", /a tag that is not known/],
    ["a: !!set { x }", /a tag that is not known/],
    ["%TAG ! tag:evil.example,2000:\n---\na: !x y", /a tag that is not known/],
    ["a: 1\n---\nb: 2", /a second document/],
    ["? { a: b }\n: c", /a key that is no text/],
    ["? [a]\n: c", /a key that is no text/],
    ["a: 1\na: 2", /2:1 .*keys must be unique/],
    ["1: a\n'1': b", /2:1 .*keys must be unique/],
    ['{"a": 1, "a": 2}', /1:10 .*keys must be unique/],
    ['{"__proto__": 1, "__proto__": 2}', /keys must be unique/],
    ["a: .inf", /1:4 .*cannot be kept exactly/],
    ["a: .nan", /cannot be kept exactly/],
    ['{"a": 1e999}', /cannot be kept exactly/],
    ['{"a": 9007199254740993}', /1:7 .*9007199254740993 is a number that cannot be kept exactly/],
    ["a: *nobody", /alias/],
  ])("is refused: %s", (text, message) => {
    expect(refusalOf({ "openapi.yaml": text })).toMatch(message);
  });

  it("is read as JSON has it, whatever version a text is of", () => {
    const { value } = new Source(
      "x.yaml",
      "%YAML 1.1\n---\na: 2020-01-01\nb: yes\nc: 017\n<<: { d: 1 }\n",
    );
    expect(value).toEqual({ a: "2020-01-01", b: "yes", c: 17, "<<": { d: 1 } });
  });

  it("takes no member for a prototype", () => {
    const { value } = new Source(
      "x.yaml",
      "__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }\n",
    );
    expect(Object.keys(value as object)).toEqual(["__proto__", "constructor"]);
    expect("polluted" in {}).toBe(false);
  });

  it("is no text with half of a surrogate pair, in a value or in a name", () => {
    expect(refusalOf({ "openapi.yaml": '{"info": {"title": "\\ud800"}}' })).toMatch(
      /info\.title: holds half of a surrogate pair/,
    );
    const schema = '{"components": {"schemas": {"A": {"properties": {"\\ud800": {}}}}}}';
    expect(refusalOf({ "openapi.yaml": schema })).toMatch(
      /A\.properties: has a key with half of a surrogate pair/,
    );
  });

  it("is no text that is not UTF-8", () => {
    mkdirSync(path.join(folder, "spec"));
    for (const bytes of [
      [0xff, 0xfe, 0x61, 0],
      [0x61, 0xc0, 0xaf],
    ]) {
      writeFileSync(path.join(folder, "spec/openapi.yaml"), Buffer.from(bytes));
      expect(() => load(path.join(folder, "spec/openapi.yaml"))).toThrow(/not UTF-8/);
    }
  });
});
