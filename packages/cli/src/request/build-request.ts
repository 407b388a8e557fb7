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
  readonly faults: readonly string[];
}

/** Builds a request from a body and flags. Flags win over the body. */
export function buildRequest(
  schema: Schema,
  flags: readonly Flag[],
  body: Container,
): BuiltRequest {
  const request = structuredClone(body);
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const flag of flags) {
    try {
      put(request, schema, flag, seen);
    } catch (error) {
      if (!(error instanceof UnreadableValue)) throw error;
      faults.push(`--${flag.name} ${error.message}`);
    }
  }
  faults.push(...gaps(request, "-"));
  return { request, faults };
}

function put(request: Container, top: Schema, flag: Flag, seen: Set<string>): void {
  const keys = flag.name.split(".");
  let place: Container = request;
  let schema = top;
  let way = "-";
  for (const [index, key] of keys.entries()) {
    const inner = memberOf(schema, key, way);
    if (index === keys.length - 1) {
      place[key] = valueFor(inner, flag, place[key], seen);
      return;
    }
    place = containerAt(place, key, inner);
    schema = inner;
    way = way === "-" ? `--${key}` : `${way}.${key}`;
  }
}

/** @throws UnreadableValue where the schema has no such member */
function memberOf(schema: Schema, key: string, way: string): Schema {
  if (schema.type === "array" && schema.items !== undefined) {
    // `00` would be a name beside the items, which JSON leaves out.
    if (/^(?:0|[1-9]\d{0,3})$/.test(key) && Number(key) < MAX_ITEMS) return resolved(schema.items);
    throw new UnreadableValue(messages.request.notAnIndex(way));
  }
  const members = schema.properties ?? {};
  const member = Object.hasOwn(members, key) ? members[key] : undefined;
  if (member !== undefined) return resolved(member);
  const start = way === "-" ? "--" : `${way}.`;
  const names = Object.keys(members).map((name) => start + name);
  throw new UnreadableValue(messages.request.notKnown(didYouMean(start + key, names)));
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

function gaps(value: unknown, way: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  const start = way === "-" ? "--" : `${way}.`;
  if (!Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, inner]) => gaps(inner, start + key));
  }
  for (let index = 0; index < value.length; index++) {
    if (!(index in value)) {
      return [messages.request.gap(`${start}${index}`)];
    }
  }
  return value.flatMap((inner, index) => gaps(inner, `${start}${index}`));
}
