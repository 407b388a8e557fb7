import type { Schema } from "../../../../runtime/openapi.js";
import { didYouMean, resolved } from "../document.js";
import type { Flag } from "./flags.js";
import { readValue, UnreadableValue } from "./read-value.js";
import { messages } from "../locales/index.js";

type Container = Record<string, unknown>;

/** More than any list of the API holds, so that a position cannot fill the memory. */
const MAX_ITEMS = 1000;

interface BuiltRequest {
  readonly request: Container;
  /** What is wrong with the flags, a sentence for each. */
  readonly issues: readonly string[];
}

/** Builds a request from a body and flags. Flags win over the body. */
export function buildRequest(
  schema: Schema,
  flags: readonly Flag[],
  body: Container,
): BuiltRequest {
  const request = structuredClone(body);
  const issues: string[] = [];
  const seen = new Set<string>();
  for (const flag of flags) {
    try {
      put(request, schema, flag, seen);
    } catch (error) {
      if (!(error instanceof UnreadableValue)) throw error;
      issues.push(`--${flag.name} ${error.message}`);
    }
  }
  issues.push(...gaps(request, "--"));
  return { request, issues };
}

function put(request: Container, top: Schema, flag: Flag, seen: Set<string>): void {
  const keys = flag.name.split(".");
  let place: Container = request;
  let schema = top;
  let prefix = "--";
  for (const [index, key] of keys.entries()) {
    const inner = memberOf(schema, key, prefix);
    if (index === keys.length - 1) {
      place[key] = valueFor(inner, flag, place[key], seen);
      return;
    }
    place = containerAt(place, key, inner);
    schema = inner;
    prefix += `${key}.`;
  }
}

/**
 * @param prefix What the flag begins with, before the key: `--NodeSet.`.
 * @throws UnreadableValue where the schema has no such member
 */
function memberOf(schema: Schema, key: string, prefix: string): Schema {
  if (schema.type === "array" && schema.items !== undefined) {
    // `00` would be a name beside the items, which JSON leaves out.
    if (/^(?:0|[1-9]\d{0,3})$/.test(key) && Number(key) < MAX_ITEMS) return resolved(schema.items);
    throw new UnreadableValue(messages.request.notAnIndex(`${prefix}0`));
  }
  const members = schema.properties ?? {};
  const member = Object.hasOwn(members, key) ? members[key] : undefined;
  if (member !== undefined) return resolved(member);
  const names = Object.keys(members).map((name) => prefix + name);
  throw new UnreadableValue(messages.request.notKnown(didYouMean(prefix + key, names)));
}

function containerAt(place: Container, key: string, schema: Schema): Container {
  if (Object.hasOwn(place, key) && typeof place[key] === "object" && place[key] !== null) {
    return place[key] as Container;
  }
  if (schema.type !== "array" && schema.properties === undefined) {
    throw new UnreadableValue(messages.request.ofPlainValue);
  }
  const made = (schema.type === "array" ? [] : {}) as Container;
  place[key] = made;
  return made;
}

/** A list can be given several times, and grows; anything else can be given once. */
function valueFor(schema: Schema, flag: Flag, before: unknown, seen: Set<string>): unknown {
  const value = readValue(schema, flag.values);
  const isRepeated = seen.has(flag.name);
  seen.add(flag.name);
  if (!isRepeated) return value;
  if (Array.isArray(before) && Array.isArray(value)) return [...(before as unknown[]), ...value];
  throw new UnreadableValue(messages.request.givenTwice);
}

/** A sentence for each list with an item missing in the middle. */
function gaps(value: unknown, prefix: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) {
    const missing = value.findIndex((_, index) => !(index in value));
    if (missing >= 0) return [messages.request.gap(`${prefix}${missing}`)];
  }
  return Object.entries(value).flatMap(([key, inner]) => gaps(inner, `${prefix}${key}.`));
}
