import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkParameters } from "../../packages/emulator/src/check-parameters.js";
import { createSchemaCheck } from "../../packages/emulator/src/schema-check.js";
import { ServiceError } from "../../packages/emulator/src/service-error.js";
import { validators } from "../../generated/validate.js";
import type { RequestValidators } from "../../runtime/validation/validation.js";
import { ownDocument } from "../fixtures/own-document.js";
import { seeded } from "../fixtures/random.js";
import { validRequest } from "../fixtures/request-maker.js";
import { samples } from "../fixtures/samples.js";
import { actions, requestSchema, type Schema } from "../fixtures/request-schema.js";
import { violationsOf } from "./violations.js";

const document = ownDocument();
const schemas: object = document.components.schemas;
const checks: RequestValidators = validators;

/**
 * The document's schemas for a validator that knows nothing of ours. Only that members which are not
 * listed are faults is no part of the document: where a type is used as a whole, it is closed.
 */
function closed(schema: unknown): unknown {
  if (typeof schema !== "object" || schema === null) return schema;
  const { properties, items, ...rest } = schema as Schema;
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

const emulated = createSchemaCheck(document);

/** The emulator's error for a request; undefined for a valid one. */
function emulatorsError(action: string, request: unknown): string | undefined {
  try {
    checkParameters(document, emulated, action, request);
    return undefined;
  } catch (error) {
    if (error instanceof ServiceError) return error.message;
    throw error;
  }
}

const agreed = { valid: 0, invalid: 0 };

function expectAgreement(action: string, request: unknown): boolean {
  const accepts = ajv.getSchema(`https://document.example/#/components/schemas/${action}Request`);
  const isValid = accepts?.(request) === true;
  const issues = checks[action]!.check(request);
  const error = emulatorsError(action, request);
  const said = `${action} ${JSON.stringify(request)} ${JSON.stringify(issues)} ${error}`;
  expect([issues.length === 0, error === undefined], said).toEqual([isValid, isValid]);
  const [, field] = /`(.*)`/s.exec(error ?? "") ?? [];
  if (field !== undefined)
    expect(
      issues.map(({ path }) => path.join(".")),
      said,
    ).toContain(field);
  agreed[isValid ? "valid" : "invalid"]++;
  return isValid;
}

describe("the validators, the emulator, and Ajv with the document", () => {
  it.each(actions)("agree on requests of %s", (action) => {
    const random = seeded(action.length);
    for (let count = 0; count < samples({ sampled: 4, full: 12 }); count++) {
      const request = validRequest(action, random);
      expect(expectAgreement(action, request)).toBe(true);
      if (count >= 2) continue;
      for (const changed of violationsOf(request, requestSchema(action))) {
        expectAgreement(action, changed);
      }
    }
  });

  it("agree on requests with something changed anywhere", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...actions),
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), fc.jsonValue()), { maxLength: 2 }),
        (action, seed, changes) => {
          let changed: unknown = validRequest(action, seeded(seed));
          for (const [place, value] of changes) changed = replaced(changed, place, value);
          expectAgreement(action, changed);
        },
      ),
      { numRuns: samples({ sampled: 300, full: 2000 }) },
    );
    const enough = samples({ sampled: 400, full: 1000 });
    expect(agreed.valid).toBeGreaterThan(enough);
    expect(agreed.invalid).toBeGreaterThan(enough);
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
