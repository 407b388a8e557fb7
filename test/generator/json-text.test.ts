import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson } from "../../generator/load/json-text.js";
import { Source } from "../../generator/load/source.js";

describe("readJson", () => {
  it("gives what the YAML reader gives, for any JSON", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())),
        fc.constantFrom(undefined, 2),
        (value, indent) => {
          const text = JSON.stringify(value, undefined, indent);
          expect(readJson(text)).toEqual({ value: JSON.parse(text) as unknown });
        },
      ),
    );
  });

  it("leaves a key that is there twice to the reader that knows where it is", () => {
    for (const text of ['{"a": 1, "a": 2}', '{"x": [{"a": {}, "\\u0061": 1}]}']) {
      expect(readJson(text)).toBeUndefined();
      const { diagnostics } = new Source("x.json", text);
      expect(diagnostics[0]).toMatchObject({ file: "x.json", line: 1 });
    }
  });

  it("is not asked about YAML", () => {
    for (const text of ["a: 1", "", "- 1", "[a, b]", "{a: 1}", '"text"']) {
      expect(readJson(text)).toBeUndefined();
    }
  });

  it("says where things are all the same", () => {
    const source = new Source("x.json", '{\n  "a": {\n    "b": [1, 2]\n  }\n}');
    expect(source.locate(["a", "b", 1])).toMatchObject({ line: 3, column: 14, path: "a.b.1" });
  });
});
