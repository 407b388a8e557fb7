import type { Constraints } from "./types.js";

/** Keywords of JSON Schema that bound one value by itself, with the type of what each takes. */
export const CONSTRAINT_TYPES = {
  minimum: "number",
  maximum: "number",
  exclusiveMinimum: "number",
  exclusiveMaximum: "number",
  multipleOf: "number",
  minLength: "number",
  maxLength: "number",
  pattern: "string",
  minItems: "number",
  maxItems: "number",
  uniqueItems: "boolean",
} as const satisfies Record<Exclude<keyof Constraints, "format" | "items">, string>;

type ConstraintKeyword = keyof typeof CONSTRAINT_TYPES;

export const CONSTRAINT_KEYWORDS = Object.keys(CONSTRAINT_TYPES) as readonly ConstraintKeyword[];
