import {
  resolved,
  type OpenApiDocument,
  type Schema,
  type Schemas,
} from "../../../runtime/openapi.js";
import { ServiceError } from "./refusal.js";
import type { SchemaCheck, Violation } from "./schema-check.js";

/**
 * Checks a request against its schema in the document. Of several faults the service names one: here
 * first what it does not know, then what is missing, then wrong types, then broken rules.
 * @throws ServiceError that names the parameter.
 */
export function checkParameters(
  document: OpenApiDocument,
  check: SchemaCheck,
  action: string,
  request: unknown,
): void {
  const name = `${action}Request`;
  const { schemas } = document.components;
  const schema = schemas[name] ?? {};
  const unknown = findUnknownMember(schemas, schema, request, []);
  if (unknown !== undefined) {
    throw new ServiceError(
      "UnknownParameter",
      `The parameter \`${unknown.join(".")}\` is not recognized.`,
    );
  }
  const violations = [...check.named(name, request), ...outOfFormat(schemas, schema, request, [])];
  const [worst] = violations.sort((a, b) => rank(a) - rank(b));
  if (worst === undefined) return;
  // One value can break several rules; the one with a code of its own says most.
  const where = worst.path.join(".");
  const telling = violations.find(
    (other) => other.path.join(".") === where && codeFor(other, schemas, schema) !== undefined,
  );
  throw serviceErrorFor(rank(worst) === BROKEN_RULE ? (telling ?? worst) : worst, schemas, schema);
}

/** Path of the first member that the schema does not list. */
export function findUnknownMember(
  schemas: Schemas,
  schema: Schema,
  value: unknown,
  at: readonly string[],
): readonly string[] | undefined {
  const { properties, items } = resolved(schemas, schema);
  if (Array.isArray(value)) {
    return first(value.entries(), ([index, item]) =>
      findUnknownMember(schemas, items ?? {}, item, [...at, String(index)]),
    );
  }
  if (!isObject(value) || properties === undefined) return undefined;
  return first(Object.entries(value), ([key, inner]) => {
    const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
    return property === undefined
      ? [...at, key]
      : findUnknownMember(schemas, property, inner, [...at, key]);
  });
}

/** Least and greatest integer of each format, the latter excluded. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  int64: [-(2 ** 63), 2 ** 63],
  uint64: [0, 2 ** 64],
};

/** `format` is a note to most validators; to the service, the range is part of the type. */
function outOfFormat(
  schemas: Schemas,
  schema: Schema,
  value: unknown,
  at: readonly string[],
): Violation[] {
  const { format = "", properties, items, minimum } = resolved(schemas, schema);
  if (typeof value === "number") {
    const [least, end] = RANGES[format] ?? [-Infinity, Infinity];
    const isBelow = value < least && minimum === undefined;
    return isBelow || value >= end ? [{ path: at, keyword: "type", message: format }] : [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, i) => outOfFormat(schemas, items ?? {}, item, [...at, String(i)]));
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    outOfFormat(schemas, properties?.[key] ?? {}, inner, [...at, key]),
  );
}

const BROKEN_RULE = 2;

function rank({ keyword }: Violation): number {
  if (keyword === "required" || keyword === "dependentRequired") return 0;
  return keyword === "type" ? 1 : BROKEN_RULE;
}

/** The code that the document gives for breaking this rule of this value. */
function codeFor(
  { path, keyword }: Violation,
  schemas: Schemas,
  schema: Schema,
): string | undefined {
  return schemaAt(schemas, schema, path)?.["x-tencentcloud"]?.codes?.[keyword];
}

function serviceErrorFor(violation: Violation, schemas: Schemas, schema: Schema): ServiceError {
  const where = violation.path.join(".");
  switch (violation.keyword) {
    case "required":
    case "dependentRequired": {
      // The library names the missing member in its message only, last and in quotes.
      const missing = [...violation.message.matchAll(/"([^"]+)"/g)].at(-1)?.[1] ?? "";
      const name = [...violation.path, missing].join(".");
      return new ServiceError(
        "MissingParameter",
        `The request is missing the parameter \`${name}\`.`,
      );
    }
    case "type":
      return new ServiceError(
        "InvalidParameter",
        where === ""
          ? "The body is not a JSON object."
          : `The parameter \`${where}\` is not of the type that it should be.`,
      );
    default:
      return new ServiceError(
        codeFor(violation, schemas, schema) ?? "InvalidParameterValue",
        `The value of the parameter \`${where}\` breaks its rule: ${violation.keyword}.`,
      );
  }
}

function schemaAt(schemas: Schemas, schema: Schema, path: readonly string[]): Schema | undefined {
  let current: Schema | undefined = schema;
  for (const key of path) {
    if (current === undefined) return undefined;
    const { properties, items }: Schema = resolved(schemas, current);
    current =
      items ??
      (properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined);
  }
  return current;
}

function first<T, R>(items: Iterable<T>, find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
