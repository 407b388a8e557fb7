import { isDate, isDateTime } from "./validation-formats.js";
import type { Format, Scalar, Type, ValueKeywords } from "./validation-schema.js";
import { inWords, listed } from "./validation-text.js";

/** When a rule is broken, and the sentence that says what it asks for. */
export type Demand = readonly [isBroken: (value: unknown) => boolean, sentence: string];

/** A keyword and its argument. */
export type ValueRule = {
  [Keyword in keyof ValueKeywords]-?: readonly [Keyword, NonNullable<ValueKeywords[Keyword]>];
}[keyof ValueKeywords];

/**
 * Each rule for a value as a whole. Bigints are compared by their value, characters are counted by
 * code point, and a rule for one type says nothing of others.
 */
export function demandOf([keyword, argument]: ValueRule): Demand {
  switch (keyword) {
    case "type": {
      const types = [argument].flat();
      const checks = types.map((type) => TYPES[type][1]);
      return [
        (value) => !checks.some((fits) => fits(value)),
        `must be ${listed(types.map((type) => TYPES[type][0]))}`,
      ];
    }
    case "format": {
      const [words, fits] = FORMATS[argument];
      return [(value) => !fits(value), `must be ${words}`];
    }
    case "const":
      return oneOf([argument]);
    case "enum":
      return oneOf(argument);
    case "oneOf":
      return oneOf(
        argument.map(([value]) => value),
        argument.map(([, name]) => name),
      );
    case "minimum":
      return numeric((value) => value < argument, `at least ${argument}`);
    case "maximum":
      return numeric((value) => value > argument, `at most ${argument}`);
    case "exclusiveMinimum":
      return numeric((value) => value <= argument, `more than ${argument}`);
    case "exclusiveMaximum":
      return numeric((value) => value >= argument, `less than ${argument}`);
    case "multipleOf":
      return numeric((value) => !isMultiple(value, argument), `a multiple of ${argument}`);
    case "minLength":
      return [
        (value) => isText(value) && codePoints(value) < argument,
        `must be at least ${counted(argument, "character")} long`,
      ];
    case "maxLength":
      return [
        (value) => isText(value) && codePoints(value) > argument,
        `must be at most ${counted(argument, "character")} long`,
      ];
    case "pattern": {
      const pattern = new RegExp(argument, "u");
      return [(value) => isText(value) && !pattern.test(value), `must match ${pattern.source}`];
    }
    case "minItems":
      return [
        (value) => Array.isArray(value) && value.length < argument,
        `must have at least ${counted(argument, "item")}`,
      ];
    case "maxItems":
      return [
        (value) => Array.isArray(value) && value.length > argument,
        `must have at most ${counted(argument, "item")}`,
      ];
    case "uniqueItems":
      return [(value) => Array.isArray(value) && hasTwins(value), "must not hold anything twice"];
  }
}

/** What a type is called, and what is of it. */
const TYPES: Readonly<Record<Type, readonly [string, (value: unknown) => boolean]>> = {
  array: ["a list", Array.isArray],
  boolean: ["true or false", (value) => typeof value === "boolean"],
  integer: ["an integer", (value) => typeof value === "bigint" || Number.isInteger(value)],
  null: ["null", (value) => value === null],
  number: ["a number", Number.isFinite],
  object: ["an object", isRecord],
  string: ["a string", isText],
};

/** 2^63 and 2^64 are exact as numbers, and comparing them with bigints is exact as well. */
const FORMATS: Readonly<Record<Format, readonly [string, (value: unknown) => boolean]>> = {
  int64: [
    "an integer of 64 bits",
    (value) => !isNumeric(value) || (value >= -(2 ** 63) && value < 2 ** 63),
  ],
  uint64: [
    "an integer of 64 bits, not negative",
    (value) => !isNumeric(value) || (value >= 0 && value < 2 ** 64),
  ],
  "64-bit": [
    "an integer of 64 bits",
    (value) => typeof value !== "bigint" || (value >= -(2 ** 63) && value < 2 ** 64),
  ],
  date: ["a date such as 2026-01-13", (value) => !isText(value) || isDate(value)],
  "date-time": [
    "a date and time such as 2026-01-13T08:00:00Z",
    (value) => !isText(value) || isDateTime(value),
  ],
};

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isNumeric(value: unknown): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}

function numeric(isBroken: (value: number | bigint) => boolean, words: string): Demand {
  return [(value) => isNumeric(value) && isBroken(value), `must be ${words}`];
}

/** `must be 0 (PayAsYouGo) or 1 (MonthlySubscription)` */
function oneOf(allowed: readonly Scalar[], names: readonly string[] = []): Demand {
  const words = allowed.map((value, index) => {
    const name = names[index];
    return name === undefined ? inWords(value) : `${inWords(value)} (${name})`;
  });
  return [(value) => !isAllowed(value, allowed), `must be ${listed(words)}`];
}

function isAllowed(value: unknown, allowed: readonly Scalar[]): boolean {
  if (typeof value !== "bigint") return allowed.includes(value as Scalar);
  return allowed.some((one) => Number.isInteger(one) && BigInt(Number(one)) === value);
}

function isMultiple(value: number | bigint, divisor: number): boolean {
  if (typeof value === "bigint" && Number.isInteger(divisor)) return value % BigInt(divisor) === 0n;
  if (Number.isInteger(value) && Number.isInteger(divisor)) return Number(value) % divisor === 0;
  const quotient = Number(value) / divisor;
  // 0.3 / 0.1 is a little less than 3.
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}

function codePoints(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

/** Levels of a value that are looked at: more would take more stack than there may be. */
export const DEEPEST = 256;

function hasTwins(list: readonly unknown[]): boolean {
  return new Set(list.map((item) => canonical(item, DEEPEST))).size < list.length;
}

/** One text for values that JSON does not tell apart, as far as they are looked at. */
function canonical(value: unknown, levels: number): string {
  if (isText(value)) return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (levels === 0) return "…";
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, levels - 1)).join()}]`;
  const members = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const texts = members.map(
    ([name, inner]) => `${JSON.stringify(name)}:${canonical(inner, levels - 1)}`,
  );
  return `{${texts.sort().join()}}`;
}
