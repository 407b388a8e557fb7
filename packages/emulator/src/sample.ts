import type { EmulatedCall } from "./call.js";
import { resolved, type OpenApiDocument, type Schema } from "../../../runtime/openapi.js";
import { pageOf } from "./list.js";
import { randomFrom } from "./random.js";

type Sampled = Pick<EmulatedCall, "document" | "operation" | "request">;

/**
 * A valid answer for an action that has no handler, made from its schema: examples where there are
 * any, else values that keep the rules. The same seed and request give the same answer, IDs that the
 * request names are in it, and a list goes on from page to page.
 */
export function sampleResponse(call: Sampled, seed: number): Record<string, unknown> {
  const { document, operation, request } = call;
  const schema = document.components.schemas[`${operation.operationId}Response`] ?? {};
  const facts = operation["x-tencentcloud"]?.paging;
  const isPaging = (name: string) =>
    name === facts?.limit || name === facts?.offset || name === facts?.page;
  const asked = Object.fromEntries(Object.entries(request).filter(([name]) => !isPaging(name)));
  const random = randomFrom(`${seed} ${operation.operationId} ${JSON.stringify(asked)}`);
  const maker: Maker = { document, random, named: namesIn(asked), left: MOST_VALUES };
  const answer = sample(maker, schema, { name: "", index: 0, depth: 0 }) as Record<string, unknown>;
  if (facts === undefined) return answer;
  const { properties = {} } = resolved(document.components.schemas, schema);
  const list = answer[facts.items];
  if (!Array.isArray(list)) return answer;
  const { total, items } = pageOf(call, list);
  answer[facts.items] = items;
  if (facts.total !== undefined && facts.total in properties) answer[facts.total] = total;
  return answer;
}

interface Maker {
  readonly document: OpenApiDocument;
  readonly random: () => number;
  /** Values that the request gives, by the name of the field. */
  readonly named: ReadonlyMap<string, readonly unknown[]>;
  /** How many values may still be made besides those that are required. */
  left: number;
}

/** Where in the answer a value stands. */
interface Spot {
  /** Of the nearest field above. */
  readonly name: string;
  /** Position in the nearest list above. */
  readonly index: number;
  readonly depth: number;
}

/** Types can contain themselves; so deep, lists stay empty. */
const DEEPEST = 8;
/** Deeper than this there is nothing, required or not: a type can demand itself without end. */
const BOTTOM = 16;
/** Types can refer to each other in many ways at once; after so many values, there is no more choice. */
const MOST_VALUES = 2000;
const MOST_ITEMS = 3;
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
    if (spot.depth >= BOTTOM) return false;
    maker.left -= 1;
    return (
      schema.required?.includes(name) === true ||
      (spot.depth < DEEPEST && maker.left > 0 && maker.random() < OPTIONAL_PART)
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
  if (spot.depth >= DEEPEST || maker.left <= 0) return [];
  const [example] = examples ?? [];
  const isPlain = resolved(maker.document.components.schemas, items).properties === undefined;
  if (isPlain && named === undefined && Array.isArray(example)) return example as unknown[];
  const wanted = named?.length ?? 1 + Math.floor(maker.random() * MOST_ITEMS);
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
  const text = typeof value === "string" ? value : (MADE_UP[format] ?? "x".repeat(minLength));
  // The second of a list is not the first again: `session:1002` follows `session:1001`.
  return index === 0 || value === undefined ? text : numbered(text, index);
}

/** Texts of formats that have to be kept. */
const MADE_UP: Readonly<Record<string, string>> = {
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

/** What the request names, by the field's name, and by that of one of them where it names several. */
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
