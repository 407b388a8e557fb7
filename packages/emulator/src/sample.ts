import { resolved, type OpenApiDocument, type Schema } from "../../../runtime/openapi.js";
import type { EmulatedCall } from "./call.js";
import { fingerprint } from "./fingerprint.js";
import { pageOf } from "./list.js";

type Sampled = Pick<EmulatedCall, "document" | "operation" | "request">;

/**
 * A valid response for an action without a handler, made from its schema: its examples, or else
 * values that satisfy its rules. The same seed and request give the same response. It contains the
 * IDs of the request, and its lists have pages.
 */
export function sampleResponse(call: Sampled, seed: number): Record<string, unknown> {
  const { document, operation, request } = call;
  const schema = document.components.schemas[`${operation.operationId}Response`] ?? {};
  const paging = operation["x-tencentcloud"]?.paging;
  const isPaging = (name: string) =>
    name === paging?.limit || name === paging?.offset || name === paging?.page;
  const query = Object.fromEntries(Object.entries(request).filter(([name]) => !isPaging(name)));
  const random = randomFrom(`${seed} ${operation.operationId} ${JSON.stringify(query)}`);
  const maker: Maker = { document, random, named: namesIn(query), left: MAX_VALUES };
  const response = sample(maker, schema, { name: "", index: 0, depth: 0 }) as Record<
    string,
    unknown
  >;
  if (paging === undefined) return response;
  const { properties = {} } = resolved(document.components.schemas, schema);
  const list = response[paging.items];
  if (!Array.isArray(list)) return response;
  const { total, items } = pageOf(call, list);
  response[paging.items] = items;
  if (paging.total !== undefined && paging.total in properties) response[paging.total] = total;
  return response;
}

interface Maker {
  readonly document: OpenApiDocument;
  readonly random: () => number;
  /** Names and IDs in the request, by field name. */
  readonly named: ReadonlyMap<string, readonly unknown[]>;
  /** How many optional values may still be made. */
  left: number;
}

/** Where in the response a value is. */
interface Spot {
  /** Of the nearest field above it. */
  readonly name: string;
  /** Position in the nearest list above it. */
  readonly index: number;
  readonly depth: number;
}

/** A type can contain itself. From this depth on, lists are empty and optional fields are left out. */
const MAX_DEPTH = 8;
/** A type can require itself. From this depth on, required fields are left out too. */
const MAX_REQUIRED_DEPTH = 16;
/** Types can refer to each other many times over. After so many values, optional fields are left out. */
const MAX_VALUES = 2000;
const MAX_ITEMS = 3;
const OPTIONAL_PART = 0.75;
const NULL_PART = 0.125;

function sample(maker: Maker, given: Schema, spot: Spot): unknown {
  const schema = resolved(maker.document.components.schemas, given);
  if (schema.const !== undefined) return schema.const;
  const types = [schema.type ?? []].flat();
  const alternatives = schema.anyOf?.filter(({ type }) => type !== "null");
  const isNullable = types.includes("null") || alternatives?.length !== schema.anyOf?.length;
  if (isNullable && maker.random() < NULL_PART) return null;
  const [alternative] = alternatives ?? [];
  if (alternative !== undefined) return sample(maker, alternative, spot);
  const choices = schema.enum ?? schema.oneOf?.map((choice) => choice.const);
  if (choices !== undefined) return choices[Math.floor(maker.random() * choices.length)];
  const type = types.find((one) => one !== "null");
  if (type === "object" || schema.properties !== undefined)
    return sampleObject(maker, schema, spot);
  if (type === "array") return sampleList(maker, schema, spot);
  const named = maker.named.get(spot.name) ?? [];
  const fitting = named[spot.index % named.length];
  if (named.length > 0 && isOfType(fitting, type)) return fitting;
  return type === "boolean" ? maker.random() < 0.5 : sampleScalar(schema, type, spot);
}

function sampleObject(maker: Maker, schema: Schema, spot: Spot): Record<string, unknown> {
  const members = Object.entries(schema.properties ?? {}).filter(([name]) => {
    if (spot.depth >= MAX_REQUIRED_DEPTH) return false;
    maker.left -= 1;
    return (
      schema.required?.includes(name) === true ||
      (spot.depth < MAX_DEPTH && maker.left > 0 && maker.random() < OPTIONAL_PART)
    );
  });
  return Object.fromEntries(
    members.map(([name, property]) => [
      name,
      sample(maker, property, { name, index: spot.index, depth: spot.depth + 1 }),
    ]),
  );
}

function sampleList(maker: Maker, schema: Schema, spot: Spot): unknown[] {
  const { items = {}, examples, minItems = 0, maxItems = Infinity } = schema;
  const singular = spot.name.replace(/s$/, "");
  const named = maker.named.get(spot.name) ?? maker.named.get(singular);
  if (spot.depth >= MAX_DEPTH || maker.left <= 0) return [];
  const [example] = examples ?? [];
  const isPlain = resolved(maker.document.components.schemas, items).properties === undefined;
  if (isPlain && named === undefined && Array.isArray(example)) return example as unknown[];
  const wanted = named?.length ?? 1 + Math.floor(maker.random() * MAX_ITEMS);
  const length = Math.min(Math.max(wanted, minItems), maxItems);
  return Array.from({ length }, (_, index) =>
    sample(maker, items, { name: isPlain ? singular : spot.name, index, depth: spot.depth + 1 }),
  );
}

function sampleScalar(
  { examples, default: usual, format = "", minimum, maximum, minLength = 1 }: Schema,
  type: string | undefined,
  { index }: Spot,
): unknown {
  const value = examples?.[0] ?? usual;
  if (type === "integer" || type === "number") {
    const first = typeof value === "number" ? value : (minimum ?? 0);
    return Math.min(first + index, maximum ?? Infinity);
  }
  const text =
    typeof value === "string" ? value : (FORMAT_EXAMPLES[format] ?? "x".repeat(minLength));
  // Items of a list differ: `session:1002` follows `session:1001`.
  return index === 0 || value === undefined ? text : numbered(text, index);
}

/** Texts that satisfy a format. */
const FORMAT_EXAMPLES: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  byte: "eA==",
};

function numbered(text: string, index: number): string {
  return text.replace(/\d+$/, (digits) =>
    String(Number(digits) + index)
      .padStart(digits.length, "0")
      .slice(-digits.length),
  );
}

const IDENTIFYING = /(?:ids?|names?)$/i;

/** Names and IDs in the request, by field name. A list is under its singular too. */
function namesIn(request: Readonly<Record<string, unknown>>): Map<string, readonly unknown[]> {
  const named = new Map<string, readonly unknown[]>();
  for (const [name, value] of Object.entries(request)) {
    if (!IDENTIFYING.test(name)) continue;
    const list = [value].flat();
    if (list.length > 0) named.set(name, list).set(name.replace(/s$/, ""), list);
  }
  return named;
}

function isOfType(value: unknown, type: string | undefined): boolean {
  if (type === "integer" || type === "number") return typeof value === "number";
  return type === "string" && typeof value === "string";
}

/** Repeatable random numbers from 0 up to 1 (mulberry32), seeded with a text. */
function randomFrom(text: string): () => number {
  let state = Number(BigInt.asUintN(32, fingerprint(text)));
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
