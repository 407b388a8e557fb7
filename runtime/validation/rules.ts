import type { Check, IntegerFormat, Scalar, Type, ValueKeywords } from "./schema.js";
import { inWords, listed } from "./text.js";

/** A keyword and its argument. */
export type ValueRule = {
  [Keyword in keyof ValueKeywords]-?: readonly [Keyword, NonNullable<ValueKeywords[Keyword]>];
}[keyof ValueKeywords];

/**
 * The rules for a whole value, except the rare ones, which are part of the schema. Bigints are compared by
 * value, characters are counted by code point, and a rule for one type ignores values of others.
 */
export function checkOf([keyword, argument]: ValueRule): Check {
  switch (keyword) {
    case "type": {
      const types = [argument].flat();
      const checks = types.map((type) => TYPES[type][1]);
      return [
        (value) => !checks.some((fits) => fits(value)),
        `must be ${listed(types.map((type) => TYPES[type][0]))}`,
      ];
    }
    case "format":
      return typeof argument === "string" ? fits64Bits(argument) : argument;
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
    case "minLength":
      return [
        (value) => charactersOf(value) < argument,
        `must be at least ${counted(argument, "character")} long`,
      ];
    case "maxLength":
      return [
        (value) => charactersOf(value) > argument,
        `must be at most ${counted(argument, "character")} long`,
      ];
    case "pattern": {
      const pattern = new RegExp(argument, "u");
      return [(value) => isText(value) && !pattern.test(value), `must match ${pattern.source}`];
    }
    case "minItems":
      return [
        (value) => itemsOf(value) < argument,
        `must have at least ${counted(argument, "item")}`,
      ];
    case "maxItems":
      return [
        (value) => itemsOf(value) > argument,
        `must have at most ${counted(argument, "item")}`,
      ];
    default:
      return argument;
  }
}

/** The name of each type, and its test. */
const TYPES: Readonly<Record<Type, readonly [string, (value: unknown) => boolean]>> = {
  array: ["a list", Array.isArray],
  boolean: ["true or false", (value) => typeof value === "boolean"],
  integer: ["an integer", (value) => isBigint(value) || Number.isInteger(value)],
  null: ["null", (value) => value === null],
  number: ["a number", Number.isFinite],
  object: ["an object", isRecord],
  string: ["a string", isText],
};

/** 2^63 and 2^64 are exact as numbers, and comparing them with bigints is exact as well. */
function fits64Bits(format: IntegerFormat): Check {
  const least = format === "uint64" ? 0 : -(2 ** 63);
  const end = format === "int64" ? 2 ** 63 : 2 ** 64;
  const isMeant = format === "64-bit" ? isBigint : isNumeric;
  return [
    (value) => isMeant(value) && (value < least || value >= end),
    `must be an integer of 64 bits${least === 0 ? ", not negative" : ""}`,
  ];
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isBigint(value: unknown): value is bigint {
  return typeof value === "bigint";
}

function isNumeric(value: unknown): value is number | bigint {
  return typeof value === "number" || isBigint(value);
}

export function numeric(
  isBroken: (value: number | bigint) => boolean,
  words: string,
): readonly [isBroken: (value: unknown) => boolean, sentence: string] {
  return [(value) => isNumeric(value) && isBroken(value), `must be ${words}`];
}

/** `must be 0 (PayAsYouGo) or 1 (MonthlySubscription)` */
function oneOf(allowed: readonly Scalar[], names: readonly string[] = []): Check {
  const words = allowed.map((value, index) => {
    const name = names[index];
    return name === undefined ? inWords(value) : `${inWords(value)} (${name})`;
  });
  return [(value) => !isAllowed(value, allowed), `must be ${listed(words)}`];
}

function isAllowed(value: unknown, allowed: readonly Scalar[]): boolean {
  if (!isBigint(value)) return allowed.includes(value as Scalar);
  return allowed.some((one) => Number.isInteger(one) && BigInt(Number(one)) === value);
}

/** NaN for other values, which no comparison matches. */
function charactersOf(value: unknown): number {
  if (!isText(value)) return NaN;
  let length = 0;
  for (const _ of value) length++;
  return length;
}

function itemsOf(value: unknown): number {
  return Array.isArray(value) ? value.length : NaN;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
