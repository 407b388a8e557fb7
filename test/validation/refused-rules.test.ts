import { describe, expect, it } from "vitest";
import { openapiSubset } from "../../generator/load/openapi-subset.js";
import { checkOfField } from "./check-of.js";

describe("a rule that cannot be checked", () => {
  it.each<[string, object, string]>([
    ["a keyword", { type: "string", contains: 1 }, 'the keyword "contains"'],
    ["a keyword in a list's items", { items: { not: {} } }, 'the keyword "not"'],
    ["a keyword in a condition", { if: { maxProperties: 1 } }, 'the keyword "maxProperties"'],
    ["a format", { type: "string", format: "uri" }, 'the format "uri"'],
    ["a format of an integer", { type: "integer", format: "int32" }, 'the format "int32"'],
    ["a oneOf of types", { oneOf: [{ type: "string" }] }, "a oneOf without const"],
    ["a list as a value", { enum: [[1]] }, "the value [1]"],
    ["a bound that is no number", { multipleOf: "2" }, "multipleOf takes a number"],
  ])("is refused, with the name of the action: %s", async (_what, field, message) => {
    await expect(checkOfField(field)).rejects.toThrow(`Thing: `);
    await expect(checkOfField(field)).rejects.toThrow(message);
  });

  it("is refused in a type as well", async () => {
    const A = { type: "object", properties: { B: { propertyNames: {} } } };
    await expect(checkOfField({ $ref: "#/components/schemas/A" }, { A })).rejects.toThrow(
      'the keyword "propertyNames"',
    );
  });

  it("is none that the document may have", async () => {
    const { properties } = openapiSubset.$defs.schema as { properties: Record<string, unknown> };
    const samples: Record<string, unknown> = {
      $ref: "#/components/schemas/A",
      type: "string",
      const: 1,
      enum: [1],
      oneOf: [{ const: 1, title: "One" }],
      anyOf: [{}],
      allOf: [{}],
      properties: {},
      required: [],
      dependentRequired: {},
      pattern: "x",
    };
    for (const keyword of Object.keys(properties)) {
      const formats = (properties["format"] as { enum: string[] }).enum;
      for (const value of keyword === "format" ? formats : [samples[keyword] ?? 1]) {
        const check = await checkOfField({ [keyword]: value }, { A: {} });
        expect(check).toBeTypeOf("function");
      }
    }
  });
});
