import { isDeepStrictEqual } from "node:util";
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { isObject, type JsonObject, type Path } from "../../../../../generator/load/json.js";
import { keysOf, YamlText } from "./yaml-text.js";
import { blockText, flow, flowPair, inlineValue } from "./yaml-value.js";

// Lines, because yaml's Document moves a comment behind a key to its first child, and rounds integers above 2^53.

/**
 * Sets the value under the last key of `path`; keys on the way that are missing are added.
 * @throws Error if the edited text does not read back as meant, as every edit here.
 */
export function setValue(text: string, path: Path, value: unknown): string {
  if (path.length === 0) return withRoot(text, value);
  const key = String(path.at(-1));
  const parent = path.slice(0, -1);
  const yaml = parse(text);
  const holder = yaml.node(parent);
  if (holder === undefined) return setValue(text, parent, { [key]: value });
  if (!isMap(holder) && !isSeq(holder)) throw new Error(`${parent.join(".")} is not a mapping`);
  const index = isMap(holder) ? keysOf(holder).indexOf(key) : Number(key);
  if (isMap(holder) && index < 0) return addPair(text, parent, key, value, "last");
  if (!(index < holder.items.length)) throw new Error(`${parent.join(".")} has no such item`);
  return checked(text, withEntry(yaml, holder, index, key, value), path, value);
}

/** The text with another value in a pair or an item: in its place on the line, or in its lines. */
function withEntry(
  yaml: YamlText,
  holder: YAMLMap | YAMLSeq,
  index: number,
  key: string,
  value: unknown,
): string {
  const item = holder.items[index];
  const old = (isMap(holder) ? (item as Pair).value : item) as Node | null | undefined;
  if (old?.range != null && fitsInto(yaml.text, old, value)) {
    const [start, end] = old.range;
    const next = inlineValue(value, { isInFlow: holder.flow === true, like: old });
    return spliced(yaml.text, [start, end], next);
  }
  if (holder.flow === true) {
    const next = isMap(holder) ? flowPair(key, value) : flow(value);
    return spliced(yaml.text, yaml.span(holder, index), next);
  }
  const { key: start, end } = yaml.entry(holder, index);
  const block = blockText(isMap(holder) ? { [key]: value } : [value]);
  return yaml.withBlock(start, end, block, yaml.column(holder));
}

function spliced(text: string, [start, end]: readonly [number, number], next: string): string {
  return text.slice(0, start) + next + text.slice(end);
}

/** A document that is nothing but this value. */
function withRoot(text: string, value: unknown): string {
  if (typeof value !== "object" || value === null) throw new Error("a document is a mapping");
  const comments = text.split("\n").filter((line) => line.startsWith("#"));
  return checked(text, `${[...comments, blockText(value)].join("\n")}\n`, [], value);
}

/**
 * Where a pair goes; `above` is between a pair and the comment that stands over it. A neighbour that
 * does not exist is as good as `first`.
 */
export type Position = "first" | "last" | { readonly after: string } | { readonly above: string };

/** Adds a pair to a mapping. */
export function addPair(
  text: string,
  mapping: Path,
  key: string,
  value: unknown,
  position: Position,
): string {
  const yaml = parse(text);
  const map = yaml.node(mapping);
  if (!isMap(map) || map.items.length === 0) return setValue(text, mapping, { [key]: value });
  const names = keysOf(map);
  const at = placeFor(position, names);
  if (map.flow === true) {
    const edited = withFlowItem(yaml, map, at, flowPair(key, value));
    return checked(text, edited, [...mapping, key], value);
  }
  const neighbour = yaml.entry(map, Math.min(at, names.length - 1));
  const isAbove = typeof position === "object" && "above" in position;
  const line = at >= names.length ? neighbour.end : isAbove ? neighbour.key : neighbour.start;
  const edited = yaml.withBlock(line, line, blockText({ [key]: value }), yaml.column(map));
  return checked(text, edited, [...mapping, key], value);
}

/** Adds pairs to a block mapping in the order of their keys, among those that are there. */
export function addSortedPairs(
  text: string,
  mapping: Path,
  pairs: readonly (readonly [key: string, value: unknown])[],
  compareKeys: (a: string, b: string) => number,
): string {
  const sorted = [...pairs].sort(([a], [b]) => compareKeys(a, b));
  const yaml = parse(text);
  const map = yaml.node(mapping);
  if (!isMap(map) || map.flow === true || map.items.length === 0) {
    return setValue(text, mapping, { ...objectAt(text, mapping), ...Object.fromEntries(sorted) });
  }
  const names = keysOf(map);
  const places = sorted.map(([key]) => names.findLastIndex((name) => compareKeys(name, key) < 0));
  const blocks = [...new Set(places)].map((place) => {
    const here = sorted.filter((_, index) => places[index] === place);
    const line = place < 0 ? yaml.entry(map, 0).start : yaml.entry(map, place).end;
    return [line, blockText(Object.fromEntries(here))] as const;
  });
  const edited = yaml.withBlocks(blocks, yaml.column(map));
  return checked(text, edited, mapping, {
    ...objectAt(text, mapping),
    ...Object.fromEntries(sorted),
  });
}

function placeFor(position: Position, names: readonly string[]): number {
  if (position === "first") return 0;
  if (position === "last") return names.length;
  if ("above" in position) return Math.max(0, names.indexOf(position.above));
  return names.indexOf(position.after) + 1;
}

/** Takes out a pair, with the comment above it. A mapping that is left with none stays as `{}`. */
export function removePair(text: string, path: Path): string {
  const key = String(path.at(-1));
  const parent = path.slice(0, -1);
  const yaml = parse(text);
  const map = yaml.node(parent);
  const index = isMap(map) ? keysOf(map).indexOf(key) : -1;
  if (!isMap(map) || index < 0) return text;
  if (map.items.length === 1) return setValue(text, parent, {});
  return checked(text, withoutEntry(yaml, map, index), path, undefined);
}

/** Takes out a pair, and of the mappings that it stood in so many as are then empty. */
export function prunePair(text: string, path: Path, levels: number): string {
  const edited = removePair(text, path);
  const holder = path.slice(0, -1);
  const left = valueAt(edited, holder);
  const isEmpty = isObject(left) && Object.keys(left).length === 0;
  return isEmpty && levels > 0 ? prunePair(edited, holder, levels - 1) : edited;
}

/** Puts the pairs of a mapping in this order; in a block, each with the comment above it. */
export function reorderPairs(text: string, mapping: Path, order: readonly string[]): string {
  const yaml = parse(text);
  const map = yaml.node(mapping);
  if (!isMap(map) || map.items.length === 0) return text;
  const names = keysOf(map);
  const wanted = new Set(order);
  const queue = order.filter((name) => names.includes(name));
  // What the order does not name keeps its place.
  const target = names.map((name) => (wanted.has(name) ? (queue.shift() ?? name) : name));
  const edited =
    map.flow === true ? flowInOrder(yaml, map, target) : blockInOrder(yaml, map, target);
  const found = parse(edited).node(mapping);
  if (!isMap(found) || !isDeepStrictEqual(keysOf(found), target)) {
    throw new Error(`an edit of ${mapping.join(".")} did not take: its order is another`);
  }
  return checked(text, edited, mapping, objectAt(text, mapping));
}

function blockInOrder(yaml: YamlText, map: YAMLMap, target: readonly string[]): string {
  const names = keysOf(map);
  const entries = names.map((_, index) => yaml.entry(map, index));
  const lines = target.flatMap((name) => {
    const entry = entries[names.indexOf(name)];
    return entry === undefined ? [] : yaml.lines(entry.start, entry.end);
  });
  return yaml.withLines(entries[0]?.start ?? 0, entries.at(-1)?.end ?? 0, lines);
}

/** What stands between the pairs stays where it is. */
function flowInOrder(yaml: YamlText, map: YAMLMap, target: readonly string[]): string {
  const names = keysOf(map);
  const spans = names.map((_, index) => yaml.span(map, index));
  const pairs = spans.map(([start, end]) => yaml.text.slice(start, end));
  return spans.reduceRight((edited, [start, end], index) => {
    const pair = pairs[names.indexOf(target[index] ?? "")] ?? "";
    return spliced(edited, [start, end], pair);
  }, yaml.text);
}

/** The text with one more pair or item in brackets, at this place among the others. */
function withFlowItem(
  yaml: YamlText,
  collection: YAMLMap | YAMLSeq,
  index: number,
  item: string,
): string {
  const isLast = index >= collection.items.length;
  const [start, end] = yaml.span(collection, isLast ? collection.items.length - 1 : index);
  const { text } = yaml;
  return isLast
    ? spliced(text, [end, end], `, ${item}`)
    : spliced(text, [start, start], `${item}, `);
}

/** The text without a pair or an item. In brackets, comments between the others stay. */
function withoutEntry(yaml: YamlText, collection: YAMLMap | YAMLSeq, index: number): string {
  if (collection.flow !== true) {
    const { start, end } = yaml.entry(collection, index);
    return yaml.withLines(start, end, []);
  }
  const { text } = yaml;
  const [start, end] = yaml.span(collection, index);
  if (index + 1 < collection.items.length) {
    const [next] = yaml.span(collection, index + 1);
    return spliced(text, [start, next], "");
  }
  const [, previous] = yaml.span(collection, index - 1);
  // A comma before the closing bracket is right as well.
  const cut = text.slice(previous, start).includes("#") ? start : previous;
  return spliced(text, [cut, end], "");
}

/** Adds an item to a list, before the first item that should come after it. */
export function addItem(
  text: string,
  list: Path,
  value: unknown,
  comesAfter: (item: unknown) => boolean = () => false,
): string {
  const yaml = parse(text);
  const seq = yaml.node(list);
  if (!isSeq(seq) || seq.items.length === 0) return setValue(text, list, [value]);
  const items = valueAt(text, list) as unknown[];
  const found = items.findIndex(comesAfter);
  const index = found < 0 ? items.length : found;
  const next = items.toSpliced(index, 0, value);
  if (seq.flow === true)
    return checked(text, withFlowItem(yaml, seq, index, flow(value)), list, next);
  const line = found < 0 ? yaml.entry(seq, index - 1).end : yaml.entry(seq, index).start;
  const edited = yaml.withBlock(line, line, blockText([value]), yaml.column(seq));
  return checked(text, edited, list, next);
}

/** Takes an item out of a list. A list that is left with none stays as `[]`. */
export function removeItem(text: string, list: Path, value: unknown): string {
  const yaml = parse(text);
  const seq = yaml.node(list);
  if (!isSeq(seq)) return text;
  const items = valueAt(text, list) as unknown[];
  const index = items.findIndex((item) => isDeepStrictEqual(item, value));
  if (index < 0) return text;
  const rest = items.toSpliced(index, 1);
  if (rest.length === 0) return setValue(text, list, rest);
  return checked(text, withoutEntry(yaml, seq, index), list, rest);
}

/** What stands at `path`; undefined where nothing does. */
export function valueAt(text: string, path: Path): unknown {
  let value = parse(text).value();
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as JsonObject)[key];
  }
  return value;
}

function objectAt(text: string, path: Path): JsonObject {
  return valueAt(text, path) as JsonObject;
}

let latest: YamlText | undefined;

/** One text is looked at many times before it changes. */
function parse(text: string): YamlText {
  if (latest?.text !== text) latest = new YamlText(text);
  return latest;
}

/** Whether a value can be written in place of the old one, on its line. */
function fitsInto(text: string, old: Node, value: unknown): boolean {
  const [start, end] = old.range ?? [0, 0];
  if (isMap(old) || isSeq(old)) {
    // What stands between the brackets besides would be lost.
    if (text.slice(start, end).includes("#")) return false;
    const isFilled = old.items.length > 0 && typeof value === "object";
    return old.flow === true && (isFilled || isOneLine(value));
  }
  const isBlock = isScalar(old) && String(old.type).startsWith("BLOCK");
  return !isBlock && end > start && !text.slice(start, end).includes("\n") && isOneLine(value);
}

function isOneLine(value: unknown): boolean {
  if (typeof value === "string") return !value.includes("\n");
  if (typeof value !== "object" || value === null) return true;
  return Array.isArray(value) && value.every((item) => typeof item !== "object" && isOneLine(item));
}

/** Reads the edited text back: `value` must stand at `path`, and all else be as it was. */
function checked(before: string, after: string, path: Path, value: unknown): string {
  const old = without(before, path);
  const found = valueAt(after, path);
  const meant = value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
  if (!isDeepStrictEqual(found, meant)) {
    throw new Error(`an edit of ${path.join(".")} did not take: it reads ${JSON.stringify(found)}`);
  }
  if (!isDeepStrictEqual(without(after, path), old)) {
    throw new Error(`an edit of ${path.join(".")} changed something else too`);
  }
  return after;
}

/** What the text says but for what stands at `path`. */
function without(text: string, path: Path): unknown {
  const rest = structuredClone(parse(text).value());
  let holder = rest;
  for (const key of path.slice(0, -1)) {
    if (typeof holder !== "object" || holder === null) return rest;
    holder = (holder as JsonObject)[key];
  }
  if (path.length === 0) return undefined;
  if (typeof holder === "object" && holder !== null)
    delete (holder as JsonObject)[path.at(-1) ?? ""];
  return rest;
}
