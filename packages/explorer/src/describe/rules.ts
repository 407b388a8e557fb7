import type { Schema } from "../../../../runtime/openapi.js";
import { choicesOf } from "./schema.js";

/** A rule for one value. */
export type Rule =
  | {
      readonly kind: "range" | "length" | "items";
      readonly from: number | undefined;
      readonly to: number | undefined;
    }
  | { readonly kind: "pattern"; readonly pattern: string }
  | { readonly kind: "default"; readonly value: unknown };

export function rulesOf(schema: Schema): Rule[] {
  const rules: Rule[] = [];
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, pattern } = schema;
  // For an enumeration, its values say more than its range.
  if (choicesOf(schema).length === 0) span("range", minimum, maximum);
  span("length", minLength, maxLength);
  span("items", minItems, maxItems);
  if (pattern !== undefined) rules.push({ kind: "pattern", pattern });
  if (schema.default !== undefined) rules.push({ kind: "default", value: schema.default });
  return rules;

  function span(
    kind: "range" | "length" | "items",
    from: number | undefined,
    to: number | undefined,
  ): void {
    if (from !== undefined || to !== undefined) rules.push({ kind, from, to });
  }
}

/** A rule between members of an object. */
export type GroupRule =
  | { readonly kind: "needs"; readonly field: string; readonly needed: readonly string[] }
  | { readonly kind: "some"; readonly groups: readonly (readonly string[])[] }
  | {
      readonly kind: "when";
      readonly conditions: readonly Condition[];
      readonly consequences: readonly Condition[];
      readonly otherwise: readonly Condition[];
    };

/** A condition for a member: it is set, has a value, or follows rules. */
export interface Condition {
  readonly field: string;
  readonly values: readonly unknown[];
  readonly rules: readonly Rule[];
}

export function groupRulesOf(schema: Schema): GroupRule[] {
  const { dependentRequired = {}, anyOf = [], allOf = [] } = schema;
  return [
    ...Object.entries(dependentRequired).map(([field, needed]): GroupRule => ({
      kind: "needs",
      field,
      needed,
    })),
    ...(anyOf.length > 0 && anyOf.every(({ required }) => required !== undefined)
      ? [{ kind: "some" as const, groups: anyOf.map(({ required = [] }) => required) }]
      : []),
    ...conditionalRulesOf(schema),
    ...allOf.flatMap(groupRulesOf),
  ];
}

function conditionalRulesOf(schema: Schema): GroupRule[] {
  if (schema.if === undefined) return [];
  const consequences = conditionsIn(schema.then);
  const otherwise = conditionsIn(schema.else);
  if (consequences.length + otherwise.length === 0) return [];
  return [{ kind: "when", conditions: conditionsIn(schema.if), consequences, otherwise }];
}

function conditionsIn(schema: Schema = {}): Condition[] {
  const { properties = {}, required = [] } = schema;
  const names = [...new Set([...Object.keys(properties), ...required])];
  return names.map((field) => {
    const member = properties[field] ?? {};
    const values = member.const === undefined ? (member.enum ?? []) : [member.const];
    return { field, values, rules: rulesOf(member).filter(({ kind }) => kind !== "default") };
  });
}
