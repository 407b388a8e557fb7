import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from "yaml";
import type { Pair, YAMLMap, YAMLSeq } from "yaml";
import type { Path } from "../../../../../generator/load/json.js";

/** Lines from `start` up to `end`, counted from 0; `key` is the line after the comment. */
export interface LineRange {
  readonly start: number;
  readonly key: number;
  readonly end: number;
}

/** A YAML text with its nodes, and the lines that they take up. */
export class YamlText {
  readonly text: string;
  readonly #document: Document;
  readonly #counter = new LineCounter();
  readonly #lines: readonly string[];
  #value: unknown;

  constructor(text: string) {
    this.text = text;
    this.#document = parseDocument(text, { lineCounter: this.#counter }) as Document;
    this.#lines = text.split("\n");
    const [error] = this.#document.errors;
    if (error !== undefined) throw new Error(`an edit broke the YAML: ${error.message}`);
  }

  node(path: Path): Node | undefined {
    let node: unknown = this.#document.contents;
    for (const key of path) {
      if (isMap(node)) node = node.items[keysOf(node).indexOf(String(key))]?.value;
      else if (isSeq(node)) node = node.items[Number(key)];
      else return undefined;
    }
    return (node as Node | null | undefined) ?? undefined;
  }

  /** What the text says, without aliases. */
  value(): unknown {
    this.#value ??= JSON.parse(JSON.stringify(this.#document.toJS() ?? null));
    return this.#value;
  }

  /** Column in which the keys of a block mapping begin, or the dashes of a block list. */
  column(collection: YAMLMap | YAMLSeq): number {
    const { line, column } = this.#start(collection, 0);
    return isSeq(collection) ? leadingSpaces(this.#lines[line] ?? "") : column;
  }

  /**
   * Lines of one pair or item of a block collection. It goes on as long as lines are indented further
   * than it begins; the comment right above it, indented as it is, belongs to it.
   */
  entry(collection: YAMLMap | YAMLSeq, index: number): LineRange {
    const { line } = this.#start(collection, index);
    const column = this.column(collection);
    const isComment = new RegExp(`^ {${column}}#`);
    let start = line;
    while (start > 0 && isComment.test(this.#lines[start - 1] ?? "")) start -= 1;
    let end = line + 1;
    for (let next = end; next < this.#lines.length; next += 1) {
      const text = this.#lines[next] ?? "";
      if (text.trim() === "") continue;
      const indent = leadingSpaces(text);
      // The list of a key may stand in the column of the key.
      const isOwnItem = isMap(collection) && indent === column && /^\s*- /.test(text);
      if (indent <= column && !isOwnItem) break;
      end = next + 1;
    }
    return { start, key: line, end };
  }

  lines(start: number, end: number): readonly string[] {
    return this.#lines.slice(start, end);
  }

  /** The text with these lines in place of some. */
  withLines(start: number, end: number, lines: readonly string[]): string {
    return this.#lines.toSpliced(start, end - start, ...lines).join("\n");
  }

  /** The text with a block in place of some lines, indented. */
  withBlock(start: number, end: number, block: string, indent: number): string {
    const lines = indented(block, indent);
    // The first key of a list's item stands behind its dash.
    if (end > start) {
      lines[0] = (this.#lines[start] ?? "").slice(0, indent) + (lines[0] ?? "").slice(indent);
    }
    return this.withLines(start, end, lines);
  }

  /** The text with blocks before lines of it, which come in order, as many as there are at once. */
  withBlocks(blocks: readonly (readonly [line: number, block: string])[], indent: number): string {
    const lines = [...this.#lines];
    for (const [line, block] of blocks.toReversed())
      lines.splice(line, 0, ...indented(block, indent));
    return lines.join("\n");
  }

  /** Where a pair or an item of a collection in brackets begins and ends in the text. */
  span(collection: YAMLMap | YAMLSeq, index: number): readonly [number, number] {
    const item = collection.items[index];
    const [first, last] = isMap(collection)
      ? [(item as Pair).key as Node, ((item as Pair).value ?? (item as Pair).key) as Node]
      : [item as Node, item as Node];
    return [first.range?.[0] ?? 0, last.range?.[1] ?? first.range?.[1] ?? 0];
  }

  #start(collection: YAMLMap | YAMLSeq, index: number): { line: number; column: number } {
    const item = collection.items[index];
    const node = (isMap(collection) ? (item as { key?: unknown } | undefined)?.key : item) as Node;
    const { line, col } = this.#counter.linePos(node?.range?.[0] ?? 0);
    return { line: Math.max(line, 1) - 1, column: Math.max(col, 1) - 1 };
  }
}

export function keysOf(map: YAMLMap): string[] {
  return map.items.map(({ key }) => String(isScalar(key) ? key.value : key));
}

function indented(block: string, indent: number): string[] {
  return block.split("\n").map((line) => (line === "" ? line : " ".repeat(indent) + line));
}

function leadingSpaces(line: string): number {
  return line.length - line.trimStart().length;
}
