import { resolved, type Schema, type Schemas } from "../../../../runtime/openapi.js";

export type Member = readonly [name: string, schema: Schema];

interface FieldOrder {
  readonly required: readonly Member[];
  /** Those that the service reserves for itself, and then deprecated ones, are last. */
  readonly optional: readonly Member[];
}

/** The parameters of a request in the order of its form. */
export function fieldOrder(schemas: Schemas, schema: Schema): FieldOrder {
  const needed = new Set(schema.required);
  const members = Object.entries(schema.properties ?? {});
  const rank = ([, member]: Member): number => {
    const { deprecated, description = "" } = resolved(schemas, member);
    if (deprecated === true) return 2;
    return RESERVED.test(description) ? 1 : 0;
  };
  return {
    required: members.filter(([name]) => needed.has(name)),
    optional: members
      .filter(([name]) => !needed.has(name))
      .sort((left, right) => rank(left) - rank(right)),
  };
}

/** How a description begins of a parameter that is not for users. */
const RESERVED = /^(?:Reserved|Internal)\b/;
