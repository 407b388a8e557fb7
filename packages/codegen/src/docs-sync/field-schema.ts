import { setOwn, type JsonObject } from "../../../../generator/load/json.js";
import {
  INTEGER_OR_NUMBER,
  itemOf,
  type Direction,
  type FactName,
  type Facts,
  type FieldFacts,
  type FieldList,
} from "./model.js";

/** Makes a `$ref` to a type with members; the type's file depends on who refers to it. */
export type ReferTo = (type: string) => string;

export interface FieldOptions {
  readonly ways: ReadonlySet<Direction>;
  readonly referTo: ReferTo;
  /** Keywords of the scalar that the field is, or a list of which it is. */
  readonly scalar: JsonObject;
  readonly description: string | undefined;
}

/** Rules that prose tells, in the order in which they are written. */
export const PROSE_RULES = [
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
] as const satisfies readonly FactName[];

/** The schema of a field, from what a source knows of it. */
export function fieldSchema(name: string, facts: Facts, options: FieldOptions): JsonObject {
  const { ways, referTo, scalar, description } = options;
  const type = String(facts.type);
  const schema = typeKeywords({ type, nullable: facts.nullable === true, scalar, referTo });
  // What is secret must be marked as such before the first request with it is logged.
  if (/password|secret/i.test(name) && type === "string" && schema["format"] === undefined) {
    schema["format"] = "password";
    if (ways.has("request")) schema["writeOnly"] = true;
  }
  for (const keyword of PROSE_RULES) {
    if (facts[keyword] != null) schema[keyword] = facts[keyword];
  }
  if (Array.isArray(facts.enum)) {
    if (itemOf(type) === type) schema["enum"] = withNull(facts.enum, facts.nullable === true);
    else schema["items"] = { ...(schema["items"] as object), enum: facts.enum };
  }
  if (facts.default != null) schema["default"] = facts.default;
  if (facts.deprecated === true) schema["deprecated"] = true;
  if (description !== undefined) schema["description"] = description;
  return schema;
}

/** Values as a list: where null is allowed, it is one of them. */
export function withNull(values: readonly unknown[], nullable: boolean): readonly unknown[] {
  const others = values.filter((value) => value !== null);
  return nullable ? [...others, null] : others;
}

export interface TypeOptions {
  readonly type: string;
  readonly nullable: boolean;
  readonly scalar: JsonObject;
  readonly referTo: ReferTo;
}

/** The keywords that make up a type, in the order in which they are written. */
export function typeKeywords({ type, nullable, scalar, referTo }: TypeOptions): JsonObject {
  const schema = plainType(type, scalar, referTo);
  if (!nullable || type === "any") return schema;
  const { $ref } = schema;
  return $ref === undefined
    ? { ...schema, type: [schema["type"], "null"] }
    : { anyOf: [{ $ref }, { type: "null" }] };
}

const SCALARS = new Set(["string", "integer", "number", "boolean"]);

function plainType(type: string, scalar: JsonObject, referTo: ReferTo): JsonObject {
  if (type.startsWith("array of ")) {
    const item = type.slice("array of ".length);
    return { type: "array", items: plainType(item, scalar, referTo) };
  }
  if (type === "any") return {};
  if (type === "object") return { type, additionalProperties: true };
  if (type === INTEGER_OR_NUMBER) return { type: "number" };
  return SCALARS.has(type) ? { type, ...scalar } : { $ref: referTo(type) };
}

/** The schema of an object whose fields travel these ways. */
export function objectSchema(
  list: FieldList | undefined,
  ways: ReadonlySet<Direction>,
  propertyOf: (name: string, field: FieldFacts) => JsonObject,
  description?: string,
): JsonObject {
  const fields = [...(list?.fields ?? [])];
  const required = fields.filter(([, { facts }]) => isRequired(facts, ways)).map(([name]) => name);
  const properties: JsonObject = {};
  for (const [name, field] of fields) setOwn(properties, name, propertyOf(name, field));
  return {
    type: "object",
    ...(description === undefined ? {} : { description }),
    ...(required.length === 0 ? {} : { required }),
    properties,
  };
}

/** Where a type goes both ways, the sending side decides: the document has one list for both. */
export function isRequired(facts: Facts, ways: ReadonlySet<Direction>): boolean {
  return ways.has("request") || !ways.has("response")
    ? facts.required === true
    : facts.outputRequired === true;
}

/** Whether the field always comes back, where that is known and not what the one list says. */
export function returnedOtherwise(
  facts: Facts,
  ways: ReadonlySet<Direction>,
  needed: boolean = isRequired(facts, ways),
): boolean | undefined {
  const returned = facts.outputRequired as boolean | undefined;
  return ways.size === 2 && returned !== needed ? returned : undefined;
}
