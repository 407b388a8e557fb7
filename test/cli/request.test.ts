import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  actionNames,
  operationOf,
  requestSchemaOf,
  resolved,
} from "../../packages/cli/src/document.js";
import { buildRequest } from "../../packages/cli/src/request/build-request.js";
import { splitFlags } from "../../packages/cli/src/request/flags.js";
import { stringifyJson } from "../../runtime/json.js";
import type { Schema } from "../../runtime/openapi.js";

/** Any value that fits the types of a schema; its rules are the validators' business. */
function valueOf(given: Schema, depth = 3): fc.Arbitrary<unknown> {
  const schema = resolved(given);
  switch (schema.type) {
    case "integer":
      return fc.oneof(fc.integer(), fc.bigInt(2n ** 53n, 2n ** 63n));
    case "number":
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0);
    case "boolean":
      return fc.boolean();
    case "array":
      return fc.array(valueOf(schema.items ?? {}, depth - 1), { minLength: 1, maxLength: 3 });
    case "object": {
      const members = Object.entries(schema.properties ?? {}).map(
        ([name, member]) => [name, valueOf(member, depth - 1)] as const,
      );
      return fc.record(Object.fromEntries(members), { requiredKeys: [] });
    }
    default: {
      // A name of the document stands for its value, which is another test's.
      const titles = new Set((schema.oneOf ?? []).map(({ title }) => title));
      return fc.string({ unit: "grapheme" }).filter((text) => !titles.has(text));
    }
  }
}

/** A value as flags: every leaf with its path, or whole lists and objects as JSON. */
function flagsFor(value: unknown, path: string, isSpread: boolean): string[] {
  if (typeof value !== "object" || value === null) return [`--${path}=${String(value)}`];
  const entries = Object.entries(value);
  if (!isSpread || entries.length === 0) return [`--${path}=${stringifyJson(value)}`];
  return entries.flatMap(([key, inner]) => flagsFor(inner, `${path}.${key}`, isSpread));
}

describe("flags", () => {
  it.each(["spread with dots", "as JSON"])("%s make any request of any action", (way) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...actionNames()).chain((action) => {
          const schema = requestSchemaOf(operationOf(action));
          return fc.tuple(fc.constant(schema), valueOf(schema));
        }),
        ([schema, wanted]) => {
          const isSpread = way === "spread with dots";
          const args = Object.entries(wanted as object).flatMap(([name, value]) =>
            flagsFor(value, name, isSpread),
          );
          const { own, flags } = splitFlags(args);
          expect(own).toEqual([]);
          expect(buildRequest(schema, flags, {})).toEqual({ request: wanted, issues: [] });
        },
      ),
    );
  });

  it("never put anything where the schema has no place, nor throw", () => {
    const schema = requestSchemaOf(operationOf("CloneInstances"));
    const part = fc.oneof(
      fc.constantFrom(
        "NodeSet",
        "0",
        "1",
        "NodeType",
        "__proto__",
        "constructor",
        "PasswordPolicy",
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), fc.string(), (keys, value) => {
        const { flags } = splitFlags([`--${keys.join(".")}=${value}`]);
        const { request } = buildRequest(schema, flags, {});
        expect(
          Object.keys(request).every((key) => Object.hasOwn(schema.properties ?? {}, key)),
        ).toBe(true);
        expect(Object.getPrototypeOf(request)).toBe(Object.prototype);
        expect(Object.prototype).not.toHaveProperty("NodeType");
      }),
    );
  });

  it.each(["NodeSet.0.constructor", "NodeSet.0.__proto__", "NodeSet.0.__proto__.x", "Constructor"])(
    "do not know %s",
    (name) => {
      const schema = requestSchemaOf(operationOf("CloneInstances"));
      const { request, issues } = buildRequest(schema, [{ name, values: ["x"] }], {});
      expect(issues[0]).toContain("is not known");
      expect(JSON.stringify(request)).not.toContain("x");
    },
  );

  it("take what follows them, up to the next option", () => {
    const args = [
      "DescribeInstances",
      "--Limit",
      "-5",
      "--A",
      "x",
      "-",
      "--yes",
      "--B=--c",
      "-h",
      "--C",
    ];
    expect(splitFlags(args)).toEqual({
      own: ["DescribeInstances", "--yes", "-h"],
      flags: [
        { name: "Limit", values: ["-5"] },
        { name: "A", values: ["x", "-"] },
        { name: "B", values: ["--c"] },
        { name: "C", values: [] },
      ],
    });
  });
});
