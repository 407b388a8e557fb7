import { isObject, type JsonObject } from "../load/json.js";

/** Objects and enumerations get a declaration; other schemas are written out where they are used. */
export function isNamedType(schema: JsonObject): boolean {
  return baseType(schema) === "object" || Array.isArray(schema["oneOf"]);
}

/** What a value is unless it is null: `anyOf` of some type, and `type: "null"`. */
export function orNull(schema: JsonObject): JsonObject | undefined {
  const branches = schema["anyOf"];
  if (!Array.isArray(branches) || branches.length !== 2) return undefined;
  const [first, second] = branches as [unknown, unknown];
  return isObject(first) && isObject(second) && second["type"] === "null" ? first : undefined;
}

export function baseType(schema: JsonObject): unknown {
  const type = schema["type"];
  return Array.isArray(type) ? type.find((name) => name !== "null") : type;
}
