import type { Diagnostic } from "./diagnostic.js";
import { objectMember, setOwn, type JsonObject } from "./json.js";
import { compareCodePoints } from "./order.js";
import type { Origins } from "./origins.js";
import type { Source } from "./source.js";

/** Puts the schemas that have a file beside those of the root file, all in the order of their names. */
export function addSchemas(
  document: JsonObject,
  found: ReadonlyMap<string, { source: Source; value: unknown }>,
  root: Source,
  origins: Origins,
  diagnostics: Diagnostic[],
): void {
  const own = objectMember(document, "components", "schemas") ?? {};
  const all = new Map<string, unknown>(Object.entries(own));
  for (const [name, { source, value }] of found) {
    if (all.has(name)) {
      const message = `the root file already has a schema named ${name}. Rename this file.`;
      diagnostics.push({ ...source.locate([]), message });
    }
    all.set(name, value);
  }
  const schemas: JsonObject = {};
  origins.set(schemas, root, ["components", "schemas"]);
  for (const name of [...all.keys()].sort(compareCodePoints)) setOwn(schemas, name, all.get(name));

  let components = objectMember(document, "components");
  if (components === undefined) {
    components = {};
    origins.set(components, root, ["components"]);
    setOwn(document, "components", components);
  }
  setOwn(components, "schemas", schemas);
}
