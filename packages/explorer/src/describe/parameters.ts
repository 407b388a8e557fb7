import { resolved, type Schema, type Schemas } from "../../../../runtime/openapi.js";
import { kindOf } from "./schema.js";

/** A member of an object, or of one inside it. */
export interface Member {
  readonly name: string;
  /** With dots, and `N` for the items of a list: `NodeSet.N.NodeType`. */
  readonly path: string;
  /** 0 for the members of the object itself. */
  readonly depth: number;
  /** As in the document, which may be a reference. */
  readonly given: Schema;
  readonly schema: Schema;
  readonly isRequired: boolean;
}

/** Deeper than any type of the API; a recursive type would never end. */
const MAX_DEPTH = 5;

/** The members of an object at every depth, each before those inside it. */
export function membersIn(schemas: Schemas, object: Schema): Member[] {
  return collect(object, "", 0);

  function collect(of: Schema, prefix: string, depth: number): Member[] {
    if (depth > MAX_DEPTH) return [];
    const schema = resolved(schemas, of);
    const { properties = {}, required = [], items = {} } = schema;
    if (kindOf(schema) === "list") return collect(items, `${prefix}N.`, depth);
    return Object.entries(properties).flatMap(([name, given]) => {
      const path = prefix + name;
      const isRequired = required.includes(name);
      const member = { name, path, depth, given, schema: resolved(schemas, given), isRequired };
      return [member, ...collect(given, `${path}.`, depth + 1)];
    });
  }
}

/** A parameter of an action. */
export interface ParameterPlace extends Pick<Member, "path" | "schema"> {
  readonly action: string;
}

/** The places of every parameter, at any depth, by its name. */
export function parametersOf(
  schemas: Schemas,
  actions: Iterable<{ readonly name: string; readonly request: Schema }>,
): Map<string, ParameterPlace[]> {
  const places = new Map<string, ParameterPlace[]>();
  for (const { name: action, request } of actions) {
    for (const { name, path, schema } of membersIn(schemas, request)) {
      const found = places.get(name) ?? [];
      found.push({ action, path, schema });
      places.set(name, found);
    }
  }
  return places;
}
