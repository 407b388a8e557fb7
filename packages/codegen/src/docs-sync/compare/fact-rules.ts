import { isDeepStrictEqual } from "node:util";
import type { Direction, FactName, FactValue } from "../model.js";
import type { ChangeClass } from "./change-class.js";

type Value = FactValue;
type Rule = (before: Value, after: Value, direction: Direction) => ChangeClass;

const docs: Rule = () => "docs";
const breaking: Rule = (_before, _after, direction) => `breaking-${direction}`;

/** A rule on what may be sent; on what comes back, it only describes. */
function limit(isTighter: (before: Value, after: Value) => boolean): Rule {
  return (before, after, direction) => {
    if (direction === "response") return "docs";
    return isTighter(before, after) ? "breaking-request" : "additive";
  };
}

const lowest = limit((before, after) => after !== null && (before === null || after > before));
const highest = limit((before, after) => after !== null && (before === null || after < before));
const constraint = limit((_before, after) => after !== null && after !== false);

/** Generated functions stand on it: they come with it, change with it and go with it. */
const generated: Rule = (before) => (before === null ? "additive" : "breaking-request");

/** What the change of each fact means to callers. */
const RULES: Readonly<Record<FactName, Rule>> = {
  type: breaking,
  format: (before, after, direction) => {
    const widens = before === "uint64" && after === "int64";
    const narrows = before === "int64" && after === "uint64";
    // More values may be sent, or fewer come back: nobody is the worse for it.
    const isHarmless = direction === "request" ? widens : narrows;
    return isHarmless || before === null ? "additive" : `breaking-${direction}`;
  },
  required: (_before, after) => (after === true ? "breaking-request" : "additive"),
  outputRequired: (_before, after) => (after === true ? "additive" : "breaking-response"),
  nullable: (_before, after, direction) => {
    const isWorse = direction === "response" ? after === true : after !== true;
    return isWorse ? `breaking-${direction}` : "additive";
  },
  enum: (before, after, direction) => {
    if (before === null) return direction === "request" ? "breaking-request" : "additive";
    if (after === null) return direction === "request" ? "additive" : "breaking-response";
    const [old, now] = [before as unknown[], after as unknown[]];
    // Constants that go take code with them. Values that are new reach code that knows all of them.
    if (old.some((value) => !now.includes(value))) return `breaking-${direction}`;
    return direction === "request" ? "additive" : "breaking-response";
  },
  default: (before, after, direction) =>
    direction === "request" && before !== null && after !== null ? "breaking-request" : "docs",
  minimum: lowest,
  exclusiveMinimum: lowest,
  minLength: lowest,
  minItems: lowest,
  maximum: highest,
  exclusiveMaximum: highest,
  maxLength: highest,
  maxItems: highest,
  multipleOf: constraint,
  pattern: constraint,
  uniqueItems: constraint,
  conditions: constraint,
  deprecated: (_before, after) => (after === true ? "deprecation" : "docs"),
  description: docs,
  summary: docs,
  examples: docs,
  documented: docs,
  tag: docs,
  order: docs,
  rateLimit: (before, after) =>
    (after as number) < (before as number) ? "breaking-request" : "additive",
  // They decide what is retried, and which error a caller sees.
  effect: () => "additive",
  category: () => "breaking-response",
  common: docs,
  purchases: docs,
  destroys: docs,
  lookupFields: docs,
  lookupState: docs,
  sites: docs,
  paging: generated,
  waiters: generated,
  starts: generated,
};

export function classOf(
  fact: FactName,
  before: Value,
  after: Value,
  direction: Direction,
): ChangeClass {
  return RULES[fact](before, after, direction);
}

/** Whether two values of a fact say the same. The order of an enumeration's values says nothing. */
export function isSame(fact: FactName, a: unknown, b: unknown): boolean {
  if (fact === "enum" && Array.isArray(a) && Array.isArray(b)) {
    const [set, other] = [new Set<unknown>(a), new Set<unknown>(b)];
    return set.size === other.size && [...set].every((value) => other.has(value));
  }
  return isDeepStrictEqual(a, b);
}
