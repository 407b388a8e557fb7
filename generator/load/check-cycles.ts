import { refName } from "../../runtime/openapi.js";
import type { Diagnostic } from "./diagnostic.js";
import { isObject, type JsonObject } from "./json.js";
import type { Origins } from "./origins.js";
import { isNamedType, namedSchemas } from "./schemas.js";

/** Keywords whose schemas are about the value itself. */
const SAME_VALUE = ["anyOf", "allOf", "oneOf", "if", "then", "else"];

/**
 * Refuses types without end. What has no name in code is written out where it is used, so that it
 * cannot be part of itself; an object can, but no value could be checked against one that is itself.
 * All that reads a document relies on this, so that it is no rule that could be skipped.
 */
export function checkCycles(
  document: JsonObject,
  origins: Origins,
  diagnostics: Diagnostic[],
): void {
  const schemas = namedSchemas(document);

  function next(name: string): string[] {
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    return isObject(schema) ? referredIn(schema) : [];
  }

  const done = new Set<string>();
  for (const start of Object.keys(schemas)) {
    const way = [{ name: start, rest: next(start) }];
    const open = new Set([start]);
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const name = top.rest.pop();
      if (name === undefined) {
        done.add(top.name);
        open.delete(top.name);
        way.pop();
      } else if (open.has(name)) {
        const place = origins.locate(document, ["components", "schemas", name]);
        diagnostics.push({ ...place, message: ENDLESS });
      } else if (!done.has(name)) {
        open.add(name);
        way.push({ name, rest: next(name) });
      }
    }
  }
}

const ENDLESS =
  "is part of itself, with no member of an object in between. Refer to another type, or put an object between.";

/** Types that a schema comes to, or whose lists it does: not those of an object's members. */
function referredIn(schema: JsonObject): string[] {
  const keys = isNamedType(schema) ? SAME_VALUE : [...SAME_VALUE, "items"];
  const own = refName(schema);
  const inside = keys.flatMap((key) => schema[key] ?? []).filter(isObject);
  return [...(own === undefined ? [] : [own]), ...inside.flatMap(referredIn)];
}
