import type { NamedSchema, Schema } from "../../runtime/validation/schema.js";
import type { SharedSchema } from "../model/request-schema/index.js";
import { compareCodePoints } from "../load/order.js";
import { asRareRule, type RareRule } from "../model/request-schema/rare-rules.js";
import * as safe from "./safe.js";
import { codeOf as expressionOf, type CodeValue } from "./code-value.js";

/** Rules of a value as code: an arrow function that gives them, and the types that it refers to. */
export interface SchemaCode {
  readonly code: safe.Expression;
  readonly types: readonly safe.Identifier[];
  /** What it calls of `runtime/validation/formats.ts`. */
  readonly rules: readonly safe.Identifier[];
}

export function schemaCode(
  schema: Schema,
  shared: ReadonlyMap<NamedSchema, SharedSchema>,
): SchemaCode {
  const types = new Set<safe.Identifier>();
  const rules = new Set<safe.Identifier>();

  function codeOf(value: unknown): CodeValue {
    if (typeof value === "function") {
      const type = shared.get(value as NamedSchema);
      if (type === undefined) throw new Error("a validator refers to a type that has no name");
      const name = schemaName(type);
      types.add(name);
      return { kind: "atom", code: safe.source`${name}` };
    }
    const rare = asRareRule(value);
    if (rare !== undefined) return rareCode(rare);
    if (Array.isArray(value)) return { kind: "list", items: value.map(codeOf) };
    if (typeof value === "object" && value !== null) {
      const entries = Object.entries(value);
      return {
        kind: "object",
        entries: entries.map(([name, inner]) => ({
          key: safe.propertyKey(name),
          value: name in Object.prototype ? asConst(codeOf(inner)) : codeOf(inner),
        })),
      };
    }
    return { kind: "atom", code: safe.literal(value as string | number | boolean | null) };
  }

  function rareCode({ name, argument }: RareRule): CodeValue {
    const rule = safe.ownName(name);
    rules.add(rule);
    const given = argument === undefined ? safe.source`` : safe.literal(argument);
    return { kind: "atom", code: safe.source`${rule}(${given})` };
  }

  const value = codeOf(schema);
  return {
    code: safe.source`() => (${expressionOf(value)})`,
    types: [...types].sort(compareCodePoints),
    rules: [...rules].sort(compareCodePoints),
  };
}

/**
 * For a member that every object has, the compiler asks for what that is, and not for a schema: texts
 * would be of any kind. A name is of the type that it was declared with.
 */
function asConst(value: CodeValue): CodeValue {
  if (value.kind === "atom" && !value.code.startsWith('"')) return value;
  return { kind: "atom", code: safe.source`${expressionOf(value)} as const` };
}

/** What begins so, `names.ts` gives to nothing else. */
export function schemaName({ name, isPart }: SharedSchema): safe.Identifier {
  return safe.ownName(`${isPart ? "partOf" : "rulesOf"}${name}`);
}
