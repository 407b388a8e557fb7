import { isDeepStrictEqual } from "node:util";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from "yaml";
import type { Path } from "../../generator/load/json.js";
import { YamlLines } from "./yaml-lines.js";
import { blockItem, blockPair, inlineValue } from "./yaml-value.js";

/**
 * Edits of a YAML text that leave every other character alone. The library's document model says
 * where things stand, its stringifier writes what is put in, and its parser reads back the result.
 */

/** Sets the value under the last key of `path`; keys on the way that are missing are added. */
export function setValue(text: string, path: Path, value: unknown): string {
  const key = String(path.at(-1));
  const parent = path.slice(0, -1);
  const yaml = parse(text);
  const map = yaml.node(parent);
  if (map === undefined) return setValue(text, parent, { [key]: value });
  if (!isMap(map)) throw new Error(`${parent.join(".")} is not a mapping`);
  const pair = pairOf(map, key);
  if (pair === undefined) return addPair(text, parent, key, value, "last");
  if (map.flow === true) return replaceFlow(yaml, parent, map, { [key]: value });
  const old = pair.value as Node | null;
  if (old?.range != null && isOnOneLine(text, old) && isOneLine(value)) {
    const quotes = isScalar(old) ? old.type : undefined;
    const next = inlineValue(value, quotes as never);
    return checked(splice(text, old.range[0], old.range[1], next), path, value);
  }
  const lines = yaml.lines();
  const { key: start, end } = lines.pair(map, key);
  return checked(lines.replace(start, end, blockPair(key, value), lines.indent(map)), path, value);
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
  if (!isMap(map)) return setValue(text, mapping, { [key]: value });
  if (map.items.length === 0) return setValue(text, mapping, { [key]: value });
  if (map.flow === true) return replaceFlow(yaml, mapping, map, { [key]: value });
  const lines = yaml.lines();
  const names = map.items.map((item) => keyOf(item.key));
  const at = placeFor(position, names);
  const neighbour = lines.pair(map, names[Math.min(at, names.length - 1)] ?? "");
  const isAbove = typeof position === "object" && "above" in position;
  const line = at >= names.length ? neighbour.end : isAbove ? neighbour.key : neighbour.start;
  const added = lines.insert(line, blockPair(key, value), lines.indent(map));
  return checked(added, [...mapping, key], value);
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
  if (!isMap(map) || pairOf(map, key) === undefined) return text;
  if (map.flow === true || map.items.length === 1) {
    const rest = { ...(map.toJSON() as Record<string, unknown>) };
    delete rest[key];
    return setValue(text, parent, rest);
  }
  const lines = yaml.lines();
  const { start, end } = lines.pair(map, key);
  return checked(lines.cut(start, end), path, undefined);
}

/** Puts the pairs of a block mapping in this order, each with the comment above it. */
export function reorderPairs(text: string, mapping: Path, order: readonly string[]): string {
  const yaml = parse(text);
  const map = yaml.node(mapping);
  if (!isMap(map) || map.flow === true) return text;
  const names = map.items.map((item) => keyOf(item.key));
  const lines = yaml.lines();
  const wanted = new Set(order);
  const queue = order.filter((name) => names.includes(name));
  // What the order does not name keeps its place.
  const target = names.map((name) => (wanted.has(name) ? (queue.shift() ?? name) : name));
  const blocks = names.map((name) => lines.pair(map, name));
  const texts = new Map(names.map((name, index) => [name, lines.text(blocks[index] ?? empty)]));
  const [first, last] = [blocks[0] ?? empty, blocks.at(-1) ?? empty];
  const body = target.map((name) => texts.get(name) ?? "").join("");
  return lines.swap(first.start, last.end, body);
}

const empty = { start: 0, key: 0, end: 0 };

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
  const items = seq.toJSON() as unknown[];
  const found = items.findIndex(comesAfter);
  const index = found < 0 ? items.length : found;
  if (seq.flow === true) return setFlow(yaml, list, seq, items.toSpliced(index, 0, value));
  const lines = yaml.lines();
  const line =
    index < items.length ? lines.item(seq, index).start : lines.item(seq, items.length - 1).end;
  return checked(lines.insert(line, blockItem(value), lines.dash(seq)), [...list, index], value);
}

/** Takes an item out of a list. A list that is left with none stays as `[]`. */
export function removeItem(text: string, list: Path, value: unknown): string {
  const yaml = parse(text);
  const seq = yaml.node(list);
  if (!isSeq(seq)) return text;
  const items = seq.toJSON() as unknown[];
  const index = items.findIndex((item) => isDeepStrictEqual(item, value));
  if (index < 0) return text;
  const rest = items.toSpliced(index, 1);
  if (seq.flow === true) return setFlow(yaml, list, seq, rest);
  if (rest.length === 0) return setValue(text, list, rest);
  const lines = yaml.lines();
  const { start, end } = lines.item(seq, index);
  return lines.cut(start, end);
}

/** What stands at `path`. */
export function valueAt(text: string, path: Path): unknown {
  return parse(text).node(path)?.toJSON() as unknown;
}

class Parsed {
  readonly text: string;
  readonly #contents: Node | null;
  readonly #counter: LineCounter;

  constructor(text: string) {
    this.text = text;
    this.#counter = new LineCounter();
    const document = parseDocument(text, { lineCounter: this.#counter });
    const [error] = document.errors;
    if (error !== undefined) throw new Error(`an edit broke the YAML: ${error.message}`);
    this.#contents = document.contents;
  }

  node(path: Path): Node | undefined {
    let node: unknown = this.#contents;
    for (const key of path) {
      if (isMap(node)) node = pairOf(node, String(key))?.value;
      else if (isSeq(node)) node = node.items[Number(key)];
      else return undefined;
    }
    return (node as Node | null | undefined) ?? undefined;
  }

  lines(): YamlLines {
    return new YamlLines(this.text, this.#counter);
  }
}

let latest: Parsed | undefined;

/** One text is looked at many times before it changes. */
function parse(text: string): Parsed {
  if (latest?.text !== text) latest = new Parsed(text);
  return latest;
}

function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function pairOf(map: YAMLMap, key: string): { key: unknown; value: unknown } | undefined {
  return map.items.find((item) => keyOf(item.key) === key);
}

function isOnOneLine(text: string, node: Node): boolean {
  if (node.range == null) return false;
  const [start, end] = node.range;
  const isBlock = (isMap(node) || isSeq(node)) && node.flow !== true;
  const isBlockScalar = isScalar(node) && String(node.type).startsWith("BLOCK");
  return !isBlock && !isBlockScalar && end > start && !text.slice(start, end).includes("\n");
}

function isOneLine(value: unknown): boolean {
  if (typeof value === "string") return !value.includes("\n");
  return typeof value !== "object" || value === null || isListOfScalars(value);
}

function isListOfScalars(value: object): boolean {
  return Array.isArray(value) && value.every((item) => typeof item !== "object" && isOneLine(item));
}

function replaceFlow(yaml: Parsed, path: Path, map: YAMLMap, extra: object): string {
  return setFlow(yaml, path, map, { ...(map.toJSON() as object), ...extra });
}

function setFlow(yaml: Parsed, path: Path, node: Node, value: unknown): string {
  const [start, end] = node.range ?? [0, 0];
  return checked(splice(yaml.text, start, end, inlineValue(value)), path, value);
}

function splice(text: string, start: number, end: number, next: string): string {
  return text.slice(0, start) + next + text.slice(end);
}

/** An edit that reads back as anything but what was meant is an error here, not a surprise later. */
function checked(text: string, path: Path, value: unknown): string {
  const found = parse(text).node(path)?.toJSON() as unknown;
  const meant = value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
  if (!isDeepStrictEqual(found ?? undefined, meant ?? undefined)) {
    throw new Error(`an edit of ${path.join(".")} did not take: it reads ${JSON.stringify(found)}`);
  }
  return text;
}
