import { entriesOf, isObject, type JsonObject, type Path } from "../json.js";

/** Every schema of the bundled document, nested ones included, with where it stands. */
export function* schemasOf(document: JsonObject): Generator<{ at: Path; schema: JsonObject }> {
  const components = document["components"];
  if (!isObject(components)) return;
  for (const [name, schema] of entriesOf(components["schemas"])) {
    yield* nested(schema, ["components", "schemas", name]);
  }
}

const LISTS = ["oneOf", "anyOf", "allOf"];
const SINGLES = ["items", "if", "then", "else"];

function* nested(schema: unknown, at: Path): Generator<{ at: Path; schema: JsonObject }> {
  if (!isObject(schema)) return;
  yield { at, schema };
  for (const [name, property] of entriesOf(schema["properties"])) {
    yield* nested(property, [...at, "properties", name]);
  }
  for (const key of LISTS) {
    const list = schema[key];
    if (!Array.isArray(list)) continue;
    for (const [index, branch] of list.entries()) yield* nested(branch, [...at, key, index]);
  }
  for (const key of SINGLES) yield* nested(schema[key], [...at, key]);
}
