import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownDocument } from "../fixtures/own-document.js";
import { validators } from "../../generated/validate.js";
import { requestOf, violationsOf, type ObjectSchema } from "./request-arbitrary.js";

const document = ownDocument() as unknown as { components: { schemas: Record<string, object> } };
const schemas = document.components.schemas;

/**
 * The document's schemas for a validator that knows nothing of ours. Only that members which are not
 * listed are faults is no part of the document: where a type is used as a whole, it is closed.
 */
function closed(schema: unknown): unknown {
  if (typeof schema !== "object" || schema === null) return schema;
  const { properties, items, ...rest } = schema as ObjectSchema;
  return {
    ...rest,
    ...(items === undefined ? {} : { items: closed(items) }),
    ...(properties === undefined
      ? {}
      : {
          additionalProperties: false,
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, property]) => [name, closed(property)]),
          ),
        }),
  };
}

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv, ["date", "date-time"]);
const ranges = { int64: [-(2 ** 63), 2 ** 63], uint64: [0, 2 ** 64] } as const;
for (const [name, [least, end]] of Object.entries(ranges)) {
  ajv.addFormat(name, {
    type: "number",
    validate: (value: number) => value >= least && value < end,
  });
}
for (const name of ["float", "double", "password", "byte", "binary"]) ajv.addFormat(name, true);
ajv.addSchema({
  $id: "https://document.example/",
  components: {
    schemas: Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [name, closed(schema)]),
    ),
  },
});

const agreed = { valid: 0, invalid: 0 };

function expectAgreement(action: string, request: unknown): boolean {
  const accepts = ajv.getSchema(`https://document.example/#/components/schemas/${action}Request`);
  const isValid = accepts?.(request) === true;
  const issues = validators[action as keyof typeof validators].check(request);
  expect(
    issues.length === 0,
    `${action} ${JSON.stringify(request)} ${JSON.stringify(issues)}`,
  ).toBe(isValid);
  agreed[isValid ? "valid" : "invalid"]++;
  return isValid;
}

describe("the validators and Ajv with the document", { timeout: 120_000 }, () => {
  it.each(Object.keys(validators))("agree on requests of %s", (action) => {
    const schema = schemas[`${action}Request`] as ObjectSchema;
    const examples = fc.sample(requestOf(schema, schemas), { numRuns: 60, seed: 1 });
    const valid = examples.filter((request) => expectAgreement(action, request));
    // What is made of a schema is to obey it, but for conditions, which it does not look at.
    expect(valid.length).toBeGreaterThan(0);
    for (const request of valid.slice(0, 3)) {
      for (const violation of violationsOf(request, schema, schemas)) {
        expectAgreement(action, violation);
      }
    }
  });

  it("agree on requests with something changed anywhere", () => {
    const actions = Object.keys(validators);
    fc.assert(
      fc.property(
        fc
          .constantFrom(...actions)
          .chain((action) =>
            fc.tuple(
              fc.constant(action),
              requestOf(schemas[`${action}Request`] as ObjectSchema, schemas),
              fc.array(fc.tuple(fc.nat(), fc.jsonValue()), { maxLength: 2 }),
            ),
          ),
        ([action, request, changes]) => {
          let changed: unknown = request;
          for (const [place, value] of changes) changed = replaced(changed, place, value);
          expectAgreement(action, changed);
        },
      ),
      { numRuns: 3000 },
    );
    expect(agreed.valid).toBeGreaterThan(1000);
    expect(agreed.invalid).toBeGreaterThan(1000);
  });
});

/** A value with one of the values in it, itself included, put in another's place. */
function replaced(whole: unknown, place: number, by: unknown): unknown {
  let count = 0;
  const size = sizeOf(whole);
  const visit = (value: unknown): unknown => {
    if (count++ === place % size) return by;
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner)]));
  };
  return visit(whole);
}

function sizeOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + sizeOf(inner), 1);
}
