import { describe, expect, it } from "vitest";
import { checkOf, checkOfField } from "./check-of.js";

describe("each keyword of the document", () => {
  it.each<[object, unknown[], [unknown, string, string][]]>([
    [
      { type: "number" },
      [0.5, -1],
      [
        [Number.NaN, "type", "a number, and is NaN"],
        [1n, "type", "a number"],
      ],
    ],
    [
      { type: "number", exclusiveMinimum: 1, exclusiveMaximum: 2 },
      [1.5],
      [
        [1, "exclusiveMinimum", "more than 1"],
        [2, "exclusiveMaximum", "less than 2"],
      ],
    ],
    [
      { type: "integer", multipleOf: 1024 },
      [0, 2048, 4096n, -1024],
      [
        [1000, "multipleOf", "a multiple of 1024"],
        [1000n, "multipleOf", "a multiple"],
      ],
    ],
    [{ type: "number", multipleOf: 0.1 }, [0.3, 1], [[0.25, "multipleOf", "a multiple of 0.1"]]],
    [
      { type: "integer" },
      [1, 2n ** 64n - 1n, -(2n ** 63n)],
      [
        [2n ** 64n, "format", "64 bits"],
        [-(2n ** 63n) - 1n, "format", "64 bits"],
      ],
    ],
    [
      { type: ["string", "null"], maxLength: 1 },
      ["x", null],
      [
        ["xy", "maxLength", "at most 1 character long"],
        [1, "type", "a string or null"],
      ],
    ],
    [
      { type: ["integer", "null"], format: "uint64" },
      [0, 0n, null],
      [
        ["x", "type", "an integer or null"],
        [-1, "format", "not negative"],
      ],
    ],
    [
      { type: "string", minLength: 2 },
      ["😀😀"],
      [["😀", "minLength", "at least 2 characters long"]],
    ],
    [{ type: "string", maxLength: 2 }, ["😀😀", ""], [["😀a😀", "maxLength", "at most 2"]]],
    [{ type: "string", pattern: "^.$" }, ["😀"], [["ab", "pattern", "must match ^.$"]]],
    [
      { type: "string", format: "date" },
      ["2024-02-29"],
      [
        ["2023-02-29", "format", "a date"],
        ["x", "format", "a date"],
        [5, "type", "a string"],
      ],
    ],
    [
      { type: "string", format: "date-time" },
      ["2024-02-29T23:59:60.5Z", "2024-01-01t00:00:00+08:00"],
      [
        ["2024-01-01T25:00:00Z", "format", "a date and time"],
        ["2024-01-01T00:00:00", "format", "a date"],
      ],
    ],
    [{ type: "string", format: "byte" }, ["?"], []],
    [
      { type: "array", items: { type: "integer" }, minItems: 1, maxItems: 2 },
      [[1], [1, 2n]],
      [
        [[], "minItems", "at least 1 item, and is a list of 0"],
        [[1, 2, 3], "maxItems", "at most 2 items"],
      ],
    ],
    [
      { type: "array", items: {}, uniqueItems: true },
      [[1, "1", [1], { a: 1 }]],
      [
        [[1, 1n], "uniqueItems", "duplicates"],
        [
          [
            { a: 1, b: [2] },
            { b: [2], a: 1 },
          ],
          "uniqueItems",
          "duplicates",
        ],
      ],
    ],
    [{ type: "array", items: {}, uniqueItems: false }, [[1, 1]], []],
    [
      { enum: [1, "one", true, null] },
      [1, 1n, "one", true, null],
      [
        [2, "enum", 'must be 1, "one", true or null, and is 2'],
        ["1", "enum", "must be 1"],
        [false, "enum", "is false"],
      ],
    ],
    [{ const: "x" }, ["x"], [["y", "const", 'must be "x", and is "y"']]],
    [
      {
        oneOf: [
          { const: "a", title: "First" },
          { const: "b", title: "Second" },
        ],
      },
      ["a"],
      [["c", "oneOf", 'must be "a" (First) or "b" (Second), and is "c"']],
    ],
    [
      { allOf: [{ minimum: 1 }, { maximum: 3 }] },
      [1, 3n],
      [
        [0, "minimum", "at least 1"],
        [4n, "maximum", "at most 3"],
      ],
    ],
    [
      { if: { minimum: 10 }, then: { multipleOf: 10 }, else: { maximum: 5 } },
      [20, 5],
      [
        [15, "multipleOf", "of 10"],
        [6, "maximum", "at most 5"],
      ],
    ],
    [{ type: "boolean" }, [true, false], [["true", "type", "true or false"]]],
  ])("%j", async (field, good, bad) => {
    const check = await checkOfField(field);
    for (const value of good) expect(check(value), String(value)).toEqual([]);
    for (const [value, rule, message] of bad) {
      const issues = check(value);
      expect(issues, String(value)).toHaveLength(1);
      expect(issues[0]).toMatchObject({ path: ["X"], rule });
      expect(issues[0]?.message).toContain(message);
    }
  });

  it("anyOf", async () => {
    const check = await checkOfField({ anyOf: [{ type: "string" }, { type: "integer" }] });
    expect(check("x")).toEqual([]);
    expect(check(5n)).toEqual([]);
    expect(check(true).map(({ rule }) => rule)).toContain("type");
  });

  it("format holds beside bounds that are wider", async () => {
    const check = await checkOfField({
      type: "integer",
      format: "uint64",
      minimum: -5,
      maximum: 9,
    });
    expect(check(0)).toEqual([]);
    expect(check(-1)).toMatchObject([{ rule: "format" }]);
  });

  it("is reported once, where two parts of a rule say the same", async () => {
    const check = await checkOfField({ minimum: 1, allOf: [{ minimum: 1 }, { minimum: 2 }] });
    expect(check(0).map(({ message }) => message)).toEqual([
      "X must be at least 1, and is 0",
      "X must be at least 2, and is 0",
    ]);
  });

  it("does not stand for a value that is a list or an object", async () => {
    await expect(checkOfField({ const: { a: 1 } })).rejects.toThrow('the value {"a":1}');
    await expect(checkOfField({ enum: [[1]] })).rejects.toThrow("the value [1]");
  });
});

describe("types that refer to each other", () => {
  const Node = {
    type: "object",
    required: ["Name"],
    properties: {
      Name: { type: "string" },
      Secret: { type: "string", writeOnly: true, minLength: 4 },
      Children: { type: "array", items: { $ref: "#/components/schemas/Node" } },
    },
  };

  it("are followed, however deep a request goes", async () => {
    const check = await checkOfField({ $ref: "#/components/schemas/Node" }, { Node });
    const tree = (Name: unknown) => ({
      Name: "a",
      Children: [{ Name: "b", Children: [{ Name }] }],
    });
    expect(check(tree("c"))).toEqual([]);
    expect(check(tree(1))).toMatchObject([
      { path: ["X", "Children", 0, "Children", 0, "Name"], rule: "type" },
    ]);
    const [issue] = check({ Name: "a", Children: [{ Name: "b", Secret: "pw1" }] });
    expect(issue).toMatchObject({ path: ["X", "Children", 0, "Secret"], value: "***" });
    expect(issue?.message).not.toContain("pw1");
  });

  it("hide all that is inside a secret field", async () => {
    const Login = { type: "object", properties: { User: { type: "string", maxLength: 2 } } };
    const check = await checkOf(
      {
        type: "object",
        properties: {
          Login: { $ref: "#/components/schemas/Login" },
          Plain: { $ref: "#/components/schemas/Open" },
        },
      },
      { Login: { ...Login, writeOnly: true }, Open: Login },
    );
    const [hidden] = check({ Login: { User: "somebody" } });
    expect(hidden).toMatchObject({ path: ["Login", "User"], rule: "maxLength", value: "***" });
    expect(hidden?.message).not.toContain("somebody");
    expect(check({ Plain: { User: "somebody" } })).toMatchObject([{ value: "somebody" }]);
  });

  it("are closed where they are used, and open as part of a rule", async () => {
    const schemas = {
      Node,
      Named: { type: "object", properties: { Name: { type: "string", maxLength: 3 } } },
    };
    const check = await checkOf(
      {
        type: "object",
        properties: { Name: {}, Other: {}, Node: { $ref: "#/components/schemas/Named" } },
        allOf: [{ $ref: "#/components/schemas/Named" }],
      },
      schemas,
    );
    expect(check({ Name: "abc", Other: 1, Node: { Name: "x" } })).toEqual([]);
    expect(check({ Name: "abcd" })).toMatchObject([{ path: ["Name"], rule: "maxLength" }]);
    expect(check({ Node: { Other: 1 } })).toMatchObject([
      { path: ["Node", "Other"], rule: "unknown" },
    ]);
  });

  it("take any member where they list none, or say so", async () => {
    const check = await checkOf({
      type: "object",
      properties: {
        Free: { type: "object" },
        Open: { type: "object", additionalProperties: true, properties: { A: { type: "string" } } },
      },
    });
    expect(check({ Free: { any: 1 }, Open: { B: 1 } })).toEqual([]);
    expect(check({ Open: { A: 1 } })).toMatchObject([{ path: ["Open", "A"] }]);
  });
});

describe("members with awkward names", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "a/b~c", "0"];

  it.each(names)("%s", async (name) => {
    const properties = JSON.parse(`{${JSON.stringify(name)}:{"type":"string"}}`) as object;
    const check = await checkOf({ type: "object", required: [name], properties });
    const request = (value: unknown) =>
      JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`) as unknown;
    expect(check(request("x"))).toEqual([]);
    expect(check(request(5))).toMatchObject([{ path: [name], rule: "type" }]);
    expect(check({})).toMatchObject([{ path: [name], rule: "required", value: undefined }]);
    const strange = await checkOf({ type: "object", properties: { A: {} } });
    expect(strange(request(5))).toMatchObject([{ path: [name], rule: "unknown" }]);
  });
});
