import {
  date,
  dateTime,
  exclusiveMaximum,
  exclusiveMinimum,
  multipleOf,
  uniqueItems,
} from "../../../runtime/validation/formats.js";
import type { Check } from "../../../runtime/validation/schema.js";

const rules = { date, dateTime, exclusiveMaximum, exclusiveMinimum, multipleOf, uniqueItems };

type Name = keyof typeof rules;

/** How a rule that a schema brings along is written as code. */
export interface RareRule {
  readonly name: Name;
  readonly argument: number | undefined;
}

const made = new WeakMap<Check, RareRule>();

/** A rule of `runtime/validation/formats.ts`; most take no argument. */
export function rareRule(name: Name, argument?: unknown): Check {
  if (argument !== undefined && typeof argument !== "number") {
    throw new Error(`${name} takes a number, and not ${JSON.stringify(argument)}`);
  }
  const rule = rules[name](argument ?? 0);
  made.set(rule, { name, argument });
  return rule;
}

/** What a rule of a schema was made from; undefined for any other value. */
export function asRareRule(value: unknown): RareRule | undefined {
  return made.get(value as Check);
}
