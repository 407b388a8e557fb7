import {
  resolved,
  type OpenApiDocument,
  type Schema,
  type Schemas,
} from "../../../runtime/openapi.js";
import type { SchemaCheck, Violation } from "./schema-check.js";
import { ServiceError } from "./service-error.js";

/**
 * Checks a request against its schema in the document. Reports one problem, as the service does: first
 * unknown parameters, then missing ones, then wrong types, then broken rules.
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
  // A value can break several rules. Prefers the one that the document has a code for.
  const where = worst.path.join(".");
  const documented = violations.find(
    (other) => other.path.join(".") === where && codeFor(other, schemas, schema) !== undefined,
  );
  throw errorOf(rank(worst) === BROKEN_RULE ? (documented ?? worst) : worst, schemas, schema);
}

/** Path of the first property that is not in the schema. */
function findUnknownMember(
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

/** Smallest and largest integer of each format, the latter excluded. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  int64: [-(2 ** 63), 2 ** 63],
  uint64: [0, 2 ** 64],
};

/** Violations of `format`, which validators ignore. To the service, the range is part of the type. */
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

/** The code that the document has for this violation, beside the field or where a condition holds. */
function codeFor(
  { path, keyword }: Violation,
  schemas: Schemas,
  schema: Schema,
): string | undefined {
  return first(
    schemasAt(schemas, schema, path),
    (found) => found["x-tencentcloud"]?.codes?.[keyword],
  );
}

function errorOf(violation: Violation, schemas: Schemas, schema: Schema): ServiceError {
  const where = violation.path.join(".");
  switch (violation.keyword) {
    case "required":
    case "dependentRequired": {
      // The library names the missing property only at the end of its message, in quotes.
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
          : `The parameter \`${where}\` has the wrong type.`,
      );
    default:
      return new ServiceError(
        codeFor(violation, schemas, schema) ?? "InvalidParameterValue",
        `The value of the parameter \`${where}\` breaks its rule: ${violation.keyword}.`,
      );
  }
}

/** What the document says of a value: its own schema, and those that a condition adds. */
function schemasAt(schemas: Schemas, schema: Schema, path: readonly string[]): Schema[] {
  const [key, ...rest] = path;
  const { properties, items, allOf = [], ...own } = resolved(schemas, schema);
  const parts = [...allOf, own.then, own.else].filter((part) => part !== undefined);
  const added = parts.flatMap((part) => schemasAt(schemas, part, path));
  if (key === undefined) return [schema, ...added];
  const next =
    items ??
    (properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined);
  return [...(next === undefined ? [] : schemasAt(schemas, next, rest)), ...added];
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
