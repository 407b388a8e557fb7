import { runInContext } from "node:vm";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { setOwn } from "../../generator/load/json.js";
import { PAYLOAD_CODE, payloads as knownPayloads } from "../fixtures/payloads.js";
import { emitted, emptyWorld, validatorIn } from "./check-of.js";

const P = PAYLOAD_CODE;

/** The known ones that are text at all, and some that are made for data in code. */
const payloads = [
  ...knownPayloads.filter((text) => text.isWellFormed()),
  "\\\\",
  `}),${P},({`,
  `()=>${P}`,
  "rulesOfInner",
  "uniqueItems()",
  "toString",
];

function object(entries: [string, unknown][]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, value] of entries) setOwn(result, key, value);
  return result;
}

function isPattern(text: string): boolean {
  try {
    void new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}

/** A document with one text in every place of a request that takes one. */
function hostile(text: string): Record<string, unknown> {
  const words = { title: text, description: text, $comment: text, default: text, examples: [text] };
  const inner = {
    type: "object",
    ...words,
    required: [text],
    dependentRequired: object([[text, ["Other", text]]]),
    if: { properties: object([[text, { const: text }]]), required: [text] },
    then: { properties: object([[text, { enum: ["x", text] }]]) },
    properties: object([
      [
        text,
        { type: "string", ...words, pattern: isPattern(text) ? text : "Harmless", writeOnly: true },
      ],
      ["Other", { enum: [text, 1], ...words }],
      ["Named", { oneOf: [{ const: text, title: text, description: text }] }],
      ["List", { type: "array", items: { type: "string", const: text, format: "password" } }],
    ]),
  };
  const request = {
    type: "object",
    properties: { ...inner.properties, Inner: { $ref: "#/components/schemas/Inner" } },
    required: [text],
  };
  return { components: { schemas: { Inner: inner, ThingRequest: request } } };
}

/** Kinds of all nodes. How a key is written depends on its text, and may. */
function shape(code: string): string {
  const kinds: string[] = [];
  const visit = (node: ts.Node): void => {
    const { parent } = node as { parent?: ts.Node };
    const isKey = parent !== undefined && ts.isPropertyAssignment(parent) && parent.name === node;
    kinds.push(isKey ? "key" : ts.SyntaxKind[node.kind]);
    if (!isKey) ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("x.js", code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS));
  return kinds.join(" ");
}

describe("a hostile document's validator", () => {
  it.each(payloads)("runs nothing of it: %j", (text) => {
    const world = emptyWorld();
    const { check } = validatorIn(world, hostile(text));
    for (const value of [
      {},
      object([
        [text, 5],
        ["Other", 5],
        ["Named", 5],
        ["List", [5]],
        ["Inner", {}],
      ]),
      object([
        [
          "Inner",
          object([
            [text, text],
            ["Strange", 1],
          ]),
        ],
      ]),
    ]) {
      expect(check(value).length).toBeGreaterThan(0);
    }
    expect(runInContext("'pwned' in globalThis", world)).toBe(false);
    expect("pwned" in globalThis).toBe(false);
  });

  it.each(payloads)("has the shape of a harmless one: %j", (text) => {
    expect(shape(emitted(hostile(text)).code)).toBe(shape(emitted(hostile("Harmless")).code));
  });

  it.each(payloads)("holds the text as it is, and finds it: %j", (text) => {
    const { check } = validatorIn(emptyWorld(), hostile(text));
    const issues = check(
      object([
        ["Named", 1],
        ["List", [text]],
      ]),
    );
    expect(issues.map(({ path, rule }) => [path, rule])).toEqual([
      [["Named"], "oneOf"],
      [[text], "required"],
    ]);
    const other = object([
      [text, `x`],
      ["Named", text],
    ]);
    expect(check(other).filter(({ path }) => path[0] === "Named")).toEqual([]);
  });
});
