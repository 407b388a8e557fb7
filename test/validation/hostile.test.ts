import { createContext, runInContext } from "node:vm";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { compile } from "../../generator/compile/index.js";
import { freeNames } from "../../generator/compile/free-names.js";
import { requestSchema } from "../../generator/compile/request-schema.js";
import { setOwn } from "../../generator/json.js";
import * as formats from "../../runtime/validation-formats.js";
import { findIssues, type CompiledCheck } from "../../runtime/validation-issues.js";
import * as rules from "../../runtime/validation-rules.js";
import { PAYLOAD_CODE, payloads as knownPayloads } from "../fixtures/payloads.js";

const P = PAYLOAD_CODE;

/** The known ones that are text at all, and some that are made for compiled checks. */
const payloads = [
  ...knownPayloads.filter((text) => text.isWellFormed()),
  "\\\\",
  `,schemaPath:"x",`,
  `schemaPath:\\"x",${P},"`,
  `"use strict";export const validate = x;export default x;`,
  `export{x as check};\n`,
  "data",
  "validate",
  "instancePath",
  "isNumeric",
  "#/$defs/../~1",
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
      ["List", { type: "array", items: { type: "string", const: text, format: text } }],
    ]),
  };
  const request = {
    type: "object",
    properties: { ...inner.properties, Inner: { $ref: "#/components/schemas/Inner" } },
    required: [text],
  };
  return { components: { schemas: { Inner: inner, ThingRequest: request } } };
}

/** Kinds of all nodes. How a member is reached depends on its name, and may. */
function shape(code: string): string {
  const kinds: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression)) {
      kinds.push("PropertyAccessExpression");
      return visit(node.expression);
    }
    if (ts.isPropertyAccessExpression(node)) {
      kinds.push("PropertyAccessExpression");
      return visit(node.expression);
    }
    kinds.push(ts.SyntaxKind[node.kind]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("x.js", code, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS));
  return kinds.join(" ");
}

async function compiled(text: string) {
  const { schema, secretFields } = requestSchema(hostile(text), "Thing");
  return { ...(await compile(schema)), secretFields };
}

const isInherited = (text: string) => text in Object.prototype;

describe("a hostile document's validator", () => {
  it.each(payloads)("runs nothing of it: %j", async (text) => {
    const { expression, secretFields } = await compiled(text);
    const world = createContext({ ...formats, ...rules, formats: undefined });
    const check = runInContext(expression, world) as CompiledCheck;
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
      const issues = findIssues(check, secretFields, value);
      expect(issues.length).toBeGreaterThan(0);
    }
    expect(runInContext("'pwned' in globalThis", world)).toBe(false);
    expect("pwned" in globalThis).toBe(false);
  });

  it.each(payloads.filter((text) => !isInherited(text)))(
    "has the shape of a harmless one: %j",
    async (text) => {
      const [one, other] = await Promise.all([compiled(text), compiled("Harmless")]);
      expect(shape(one.expression)).toBe(shape(other.expression));
      expect(one.imports).toEqual(other.imports);
    },
  );

  it.each(payloads)("holds the text as it is, and finds it: %j", async (text) => {
    const { expression, secretFields } = await compiled(text);
    const check = runInContext(
      expression,
      createContext({ ...formats, ...rules }),
    ) as CompiledCheck;
    const issues = findIssues(
      check,
      secretFields,
      object([
        ["Named", 1],
        ["List", [text]],
      ]),
    );
    expect(issues.map(({ path, rule }) => [path, rule])).toEqual([
      [["Named"], "oneOf"],
      [[text], "required"],
    ]);
    expect(
      findIssues(
        check,
        secretFields,
        object([
          [text, `x`],
          ["Named", text],
        ]),
      ).filter(({ path }) => path[0] === "Named"),
    ).toEqual([]);
  });
});

describe("freeNames", () => {
  it("finds what code reaches for", () => {
    expect(
      [
        ...freeNames(
          "(()=>{const a=b.c,{d:e=f}=g;function h(i){return j({k:a,l(){}},i.m,e)}return h})()",
        ),
      ].sort(),
    ).toEqual(["b", "f", "g", "j", "l"]);
    expect(freeNames(`(()=>{${P}})()`)).toEqual(new Set(["globalThis"]));
    expect(freeNames("eval('x');new Function('y')")).toEqual(new Set(["eval", "Function"]));
  });
});
