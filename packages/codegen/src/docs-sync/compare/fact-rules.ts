import { isDeepStrictEqual } from "node:util";
import {
  INTEGER_OR_NUMBER,
  type Direction,
  type FactName,
  type Facts,
  type FactValue,
} from "../model.js";
import { entriesOf } from "../../../../../generator/load/json.js";
import { worst, type ChangeClass } from "./change-class.js";
import { BOUNDS, tightening, type Bound } from "./bounds.js";
import { implies, isMultiple } from "./implies.js";

type Value = FactValue;
type Ways = ReadonlySet<Direction>;
/** All that is known of what has changed, before and after: some facts bound a value together. */
type Sides = readonly [before: Facts, after: Facts];
/** What a change means one way, of something that may travel both ways. */
type Rule = (before: Value, after: Value, direction: Direction, sides: Sides) => ChangeClass;

const docs: Rule = () => "docs";
const breaking: Rule = (_before, _after, direction) => `breaking-${direction}`;

/** A rule on what may be sent; on what comes back, it only describes. */
function limit(isTighter: (before: Value, after: Value) => boolean): Rule {
  return (before, after, direction) => {
    if (direction === "response") return "docs";
    return isTighter(before, after) ? "breaking-request" : "additive";
  };
}

const constraint = limit((_before, after) => after !== null && after !== false);
/** What is a multiple of 10 is one of 5. */
const multiple = limit(
  (before, after) =>
    after !== null && (before === null || !isMultiple(Number(before), Number(after))),
);
/** A bound that is only written otherwise, as 0 or more is of a length, means nothing. */
function bounds(bound: Bound): Rule {
  return (_before, _after, direction, sides) => {
    const change = tightening(bound, ...sides);
    if (direction === "response" || change === 0) return "docs";
    return change > 0 ? "breaking-request" : "additive";
  };
}
/** What met the conditions may no longer meet them. */
const demands = limit((before, after) => !implies(before ?? {}, after ?? {}));

/** Generated functions stand on it: they come with it, change with it and go with it. */
const generated: Rule = (before, after) => {
  if (before === null) return "additive";
  const [old, now] = [withoutWords(before), withoutWords(after)];
  if (isDeepStrictEqual(old, now)) return "docs";
  const known = new Map(entriesOf(now));
  const isKept = entriesOf(old).every(([name, value]) => isDeepStrictEqual(known.get(name), value));
  return isKept ? "additive" : "breaking-request";
};

function withoutWords(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
    key === "description" ? undefined : inner,
  );
}

/** Formats that validators look at. */
const CHECKED: ReadonlySet<unknown> = new Set(["int64", "uint64", "date", "date-time", "binary"]);

/** What the change of each fact means to callers. */
const RULES: Readonly<Record<FactName, Rule>> = {
  type: (before, after, direction) => {
    const [old, now] = [String(before), String(after)];
    const [from, to] = direction === "request" ? [old, now] : [now, old];
    // More may be sent, or less come back.
    const isWider = to === from.replace(/integer$/, "number") || to === "any";
    return isWider ? "additive" : `breaking-${direction}`;
  },
  format: (before, after, direction) => {
    const [from, to] = direction === "request" ? [before, after] : [after, before];
    // Nothing checks it: a number of either width is a number in code.
    if (from === "float" && to === "double") return "additive";
    // Bytes of a form are another type.
    if (from === "binary" || to === "binary") return `breaking-${direction}`;
    if (to === null) return "additive";
    if (from === "uint64" && to === "int64") return "additive";
    // A number that need not be whole any more.
    const isWhole = from === "int64" || from === "uint64";
    if (isWhole && (to === "double" || to === "float")) return "additive";
    if (from === null && !CHECKED.has(to)) return direction === "request" ? "docs" : "additive";
    return `breaking-${direction}`;
  },
  required: (_before, after) => (after === true ? "breaking-request" : "additive"),
  outputRequired: (_before, after) => (after === true ? "additive" : "breaking-response"),
  nullable: (_before, after, direction) => {
    const isWorse = direction === "response" ? after === true : after !== true;
    return isWorse ? `breaking-${direction}` : "additive";
  },
  enum: (before, after, direction) => {
    if (before === null) return direction === "request" ? "breaking-request" : "additive";
    // In code, a list of what comes back is open: a service may return what nobody knows today.
    const [old, now] = [before as unknown[], after as unknown[] | null];
    const isOpen = direction === "request" || old.length !== 1;
    // Constants that go take code with them. Values that are new reach code that knows all of them.
    if (now !== null && old.some((value) => !now.includes(value))) return `breaking-${direction}`;
    return isOpen ? "additive" : "breaking-response";
  },
  // Nothing is refused for them, and code that names one goes on to compile.
  knownValues: docs,
  // It is what a call does that leaves the field out.
  default: (_before, _after, direction) => (direction === "request" ? "breaking-request" : "docs"),
  ...(Object.fromEntries(BOUNDS.map((bound) => [bound, bounds(bound)])) as Record<Bound, Rule>),
  multipleOf: multiple,
  pattern: constraint,
  uniqueItems: constraint,
  conditions: demands,
  itemRules: (before, after, direction, [{ type }]) => {
    const [old, now] = [before, after].map((rules) => ({
      ...(rules as Facts | null),
      type,
    })) as [Facts, Facts];
    const keys = Object.keys({ ...old, ...now }) as FactName[];
    const changed = keys.filter((key) => !isDeepStrictEqual(old[key], now[key]));
    return worst(
      changed.map((key) => {
        const rule = key === ("items" as FactName) ? RULES.itemRules : RULES[key];
        return rule(old[key] ?? null, now[key] ?? null, direction, [old, now]);
      }),
    );
  },
  readOnly: (_before, after, direction) => {
    if (after !== true) return "additive";
    return direction === "request" ? "breaking-request" : "docs";
  },
  secret: (_before, after, direction) => (after === true ? "docs" : `breaking-${direction}`),
  // What is a secret no longer turns up in logs.
  writeOnly: (_before, after, direction) => {
    if (after !== true) return "breaking-request";
    return direction === "response" ? "breaking-response" : "docs";
  },
  additionalProperties: (_before, after, direction) =>
    after === true ? "additive" : `breaking-${direction}`,
  mediaType: () => "breaking-request",
  usage: breaking,
  name: breaking,
  constants: breaking,
  outcome: () => "breaking-response",
  retry: () => "breaking-response",
  version: () => "breaking-request",
  service: () => "breaking-request",
  security: () => "breaking-request",
  servers: (before, after) => {
    const [old, now] = [before as unknown[], after as unknown[]];
    // The first one tells which site a client calls.
    const isKept = old[0] === now[0] && old.every((url) => now.includes(url));
    return isKept ? "additive" : "breaking-request";
  },
  package: docs,
  regions: docs,
  priceAction: docs,
  deprecated: (_before, after) => (after === true ? "deprecation" : "docs"),
  description: docs,
  summary: docs,
  examples: docs,
  documented: docs,
  tag: docs,
  order: docs,
  rateLimit: (before, after) =>
    (after as number) < (before as number) ? "breaking-request" : "additive",
  // It decides what is retried, and which error a call without a response rejects with.
  effect: (_before, after) => (after === "non-idempotent-write" ? "breaking-response" : "additive"),
  category: () => "breaking-response",
  common: docs,
  purchases: docs,
  destroys: docs,
  lookupFields: docs,
  lookupAction: docs,
  lookupState: docs,
  sites: (_before, after) => (after === null ? "additive" : "breaking-request"),
  paging: generated,
  offers: docs,
  waiters: generated,
  starts: generated,
};

/**
 * What the change of a fact means to callers: what travels both ways has the worse of two meanings.
 * What the other side does not know stays as it is.
 */
export function classOf(fact: FactName, ours: Facts, theirs: Facts, ways: Ways): ChangeClass {
  const sides = [ours, { ...ours, ...theirs }] as const;
  const [before, after] = [ours[fact] ?? null, theirs[fact] ?? null];
  return worst([...ways].map((direction) => RULES[fact](before, after, direction, sides)));
}

/** Whether two values of a fact say the same. The order of an enumeration's values says nothing. */
export function isSame(fact: FactName, a: unknown, b: unknown): boolean {
  if ((fact === "enum" || fact === "knownValues") && Array.isArray(a) && Array.isArray(b)) {
    const [set, other] = [new Set<unknown>(a), new Set<unknown>(b)];
    return set.size === other.size && [...set].every((value) => other.has(value));
  }
  if (fact === "type") return isDeepStrictEqual(a, b) || isSameNumber(a, b) || isSameNumber(b, a);
  return isDeepStrictEqual(a, b);
}

function isSameNumber(open: unknown, known: unknown): boolean {
  return ["integer", "number"].some(
    (type) => String(open).replace(INTEGER_OR_NUMBER, type) === known,
  );
}
