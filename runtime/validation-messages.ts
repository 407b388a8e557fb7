import { fieldName, inWords, listed } from "./validation-text.js";

/** What a compiled validator notes of a broken rule, as far as sentences are made of it. */
export interface RuleFacts {
  readonly limit?: number;
  readonly type?: string | readonly string[];
  readonly pattern?: RegExp;
  readonly format?: string;
  /** The member that is missing or not known. */
  readonly name?: string;
  /** The member that asks for the missing one. */
  readonly asking?: string;
  readonly allowed?: readonly unknown[];
  readonly names?: readonly string[];
}

const KINDS: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  integer: "an integer",
  null: "null",
  number: "a number",
  object: "an object",
  string: "a string",
};

const FORMATS: Readonly<Record<string, string>> = {
  "64-bit": "an integer of 64 bits",
  int64: "an integer of 64 bits",
  uint64: "an integer of 64 bits, not negative",
  date: "a date such as 2026-01-13",
  "date-time": "a date and time such as 2026-01-13T08:00:00Z",
};

/** What each rule says: a field's name and one of these make the first half of a message. */
const SENTENCES: Readonly<Record<string, (facts: RuleFacts) => string>> = {
  type: ({ type = [] }) => `must be ${listed([type].flat().map((kind) => KINDS[kind] ?? kind))}`,
  format: ({ format = "" }) => `must be ${FORMATS[format] ?? format}`,
  const: ({ allowed }) => `must be ${choice(allowed)}`,
  enum: ({ allowed }) => `must be ${choice(allowed)}`,
  oneOf: ({ allowed, names }) => `must be ${choice(allowed, names)}`,
  anyOf: () => "must be one of the kinds that it can be",
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  exclusiveMinimum: ({ limit }) => `must be more than ${limit}`,
  exclusiveMaximum: ({ limit }) => `must be less than ${limit}`,
  multipleOf: ({ limit }) => `must be a multiple of ${limit}`,
  minLength: ({ limit }) => `must be at least ${counted(limit, "character")} long`,
  maxLength: ({ limit }) => `must be at most ${counted(limit, "character")} long`,
  pattern: ({ pattern }) => `must match ${String(pattern?.source)}`,
  minItems: ({ limit }) => `must have at least ${counted(limit, "item")}`,
  maxItems: ({ limit }) => `must have at most ${counted(limit, "item")}`,
  uniqueItems: () => "must not hold anything twice",
  required: () => "is required",
  dependentRequired: ({ asking }) => `is required together with ${asking}`,
  unknown: () => "is not known: there is no such parameter",
};

/**
 * The sentence for a broken rule: `GoodsNum must be at most 30, and is 31`.
 * @param given What was given, as text that shows no secret.
 */
export function messageFor(
  path: readonly (string | number)[],
  rule: string,
  facts: RuleFacts,
  given: string,
): string {
  const sentence = SENTENCES[rule]?.(facts) ?? `breaks its rule ${rule}`;
  const ending = rule === "unknown" ? "" : `, and is ${given}`;
  return `${fieldName(path)} ${sentence}${ending}`;
}

/** `0 (PayAsYouGo) or 1 (MonthlySubscription)` */
function choice(allowed: readonly unknown[] = [], names: readonly string[] = []): string {
  return listed(
    allowed.map((value, index) => {
      const name = names[index];
      return name === undefined ? inWords(value) : `${inWords(value)} (${name})`;
    }),
  );
}

function counted(limit: number | undefined, what: string): string {
  return `${limit} ${what}${limit === 1 ? "" : "s"}`;
}
