import { resolved, type Schema, type Schemas } from "../../../../runtime/openapi.js";
import { isSecret } from "../describe/schema.js";
import { isFields, type Fields } from "./path.js";

/**
 * Copies what may leave the page's memory of a request, for the address and the history: members that
 * the document describes and that hold no secret. A member that it does not describe may be a
 * password under a misspelt name.
 */
export function shareable(
  request: Fields,
  schema: Schema,
  schemas: Schemas,
  secretFields: readonly string[],
): Fields {
  const copied = copy(request, schema);
  return isFields(copied) ? copied : {};

  function copy(value: unknown, given: Schema): unknown {
    const { properties, items = {} } = resolved(schemas, given);
    if (Array.isArray(value)) return (value as unknown[]).map((item) => copy(item, items));
    if (!isFields(value)) return value;
    const described = properties ?? {};
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, member]) => {
        const inner = Object.hasOwn(described, name) ? described[name] : undefined;
        if (inner === undefined || secretFields.includes(name)) return [];
        if (isSecret(resolved(schemas, inner))) return [];
        return [[name, copy(member, inner)]];
      }),
    );
  }
}
