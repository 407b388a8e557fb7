import { resolved, type Schema, type Schemas } from "../../../../runtime/openapi.js";
import { kindOf } from "./schema.js";

export interface ParameterPlace {
  readonly action: string;
  /** With dots, and `N` for the items of a list: `NodeSet.N.NodeType`. */
  readonly path: string;
  readonly schema: Schema;
}

/** Deeper than any request; a recursive type would never end. */
const MAX_DEPTH = 5;

/** The places of every parameter, at any depth, by its name. */
export function parametersOf(
  schemas: Schemas,
  actions: Iterable<{ readonly name: string; readonly request: Schema }>,
): Map<string, ParameterPlace[]> {
  const places = new Map<string, ParameterPlace[]>();
  for (const { name: action, request } of actions) collect(action, request, "", MAX_DEPTH);
  return places;

  function collect(action: string, given: Schema, prefix: string, depth: number): void {
    const schema = resolved(schemas, given);
    if (depth === 0) return;
    if (kindOf(schema) === "list") return collect(action, schema.items ?? {}, `${prefix}N.`, depth);
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      const path = prefix + name;
      const found = places.get(name) ?? [];
      found.push({ action, path, schema: resolved(schemas, member) });
      places.set(name, found);
      collect(action, member, `${path}.`, depth - 1);
    }
  }
}
