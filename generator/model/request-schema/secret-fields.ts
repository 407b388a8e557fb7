import { refName } from "../../../runtime/openapi.js";
import { compareCodePoints } from "../../load/order.js";
import { entriesOf, isObject, objectMember, type JsonObject } from "../../load/json.js";

/** Names of the fields, at any depth of a schema, whose values are never shown. */
export function secretFieldsOf(schema: JsonObject, schemas: JsonObject): string[] {
  const names = new Set<string>();
  const seen = new Set<unknown>([schema]);
  // The loop also reaches what it adds to the set.
  for (const one of seen) {
    if (Array.isArray(one)) one.forEach((part) => seen.add(part));
    if (!isObject(one)) continue;
    for (const [name, property] of entriesOf(one["properties"])) {
      seen.add(property);
      if (isSecret(property, schemas)) names.add(name);
    }
    for (const keyword of ["items", "anyOf", "allOf", "if", "then", "else"]) seen.add(one[keyword]);
    seen.add(objectMember(schemas, refName(one) ?? ""));
  }
  return [...names].sort(compareCodePoints);
}

function isSecret(schema: unknown, schemas: JsonObject): boolean {
  const passed = new Set<unknown>();
  let one: unknown = schema;
  while (isObject(one) && !passed.has(one)) {
    if (one["writeOnly"] === true) return true;
    passed.add(one);
    one = objectMember(schemas, refName(one) ?? "");
  }
  return false;
}
