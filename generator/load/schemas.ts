import { asList, entriesOf, isObject, objectMember, type JsonObject, type Path } from "./json.js";

/** The schemas of the bundled document that have a name. */
export function namedSchemas(document: JsonObject): JsonObject {
  return objectMember(document, "components", "schemas") ?? {};
}

/** Every schema of the bundled document, nested ones included, with where it stands. */
export function* schemasOf(document: JsonObject): Generator<{ at: Path; schema: JsonObject }> {
  for (const [name, schema] of Object.entries(namedSchemas(document))) {
    yield* nested(schema, ["components", "schemas", name]);
  }
}

/** Keywords that hold a list of schemas, and those that hold one. */
export const LIST_KEYWORDS = ["oneOf", "anyOf", "allOf"];
export const SCHEMA_KEYWORDS = ["items", "if", "then", "else"];

/** Keywords that are no rules: words for readers, and metadata. */
export const ANNOTATIONS = [
  "$comment",
  "title",
  "description",
  "deprecated",
  "readOnly",
  "writeOnly",
  "default",
  "examples",
  "x-tencentcloud",
];

function* nested(schema: unknown, at: Path): Generator<{ at: Path; schema: JsonObject }> {
  if (!isObject(schema)) return;
  yield { at, schema };
  for (const [name, property] of entriesOf(schema["properties"])) {
    yield* nested(property, [...at, "properties", name]);
  }
  for (const key of LIST_KEYWORDS) {
    for (const [index, branch] of asList(schema[key]).entries()) {
      yield* nested(branch, [...at, key, index]);
    }
  }
  for (const key of SCHEMA_KEYWORDS) yield* nested(schema[key], [...at, key]);
}

/** Objects and enumerations get a declaration; other schemas are written out where they are used. */
export function isNamedType(schema: JsonObject): boolean {
  return baseType(schema) === "object" || Array.isArray(schema["oneOf"]);
}

/** What a value is unless it is null: `anyOf` of some type, and `type: "null"`. */
export function orNull(schema: JsonObject): JsonObject | undefined {
  const [first, second, ...others] = asList(schema["anyOf"]);
  if (others.length > 0) return undefined;
  return isObject(first) && isObject(second) && second["type"] === "null" ? first : undefined;
}

/** The type of a schema, whether null is allowed besides or not. */
export function baseType(schema: JsonObject): unknown {
  const type = schema["type"];
  return Array.isArray(type) ? type.find((name) => name !== "null") : type;
}
