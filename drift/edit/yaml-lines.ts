import { type LineCounter, type Node, type YAMLMap, type YAMLSeq } from "yaml";

/** Lines from `start` up to `end`, counted from 0; `key` is the line after the comment. */
export interface LineRange {
  readonly start: number;
  readonly key: number;
  readonly end: number;
}

/**
 * The lines that the parts of block collections take up. A part goes on as long as lines are indented
 * further than it begins; the comment right above it, indented as it is, belongs to it.
 */
export class YamlLines {
  readonly #lines: string[];
  readonly #counter: LineCounter;

  constructor(text: string, counter: LineCounter) {
    this.#lines = text.split("\n");
    this.#counter = counter;
  }

  /** Column in which the keys of a block mapping begin. */
  indent(map: YAMLMap): number {
    return this.#position(map.items[0]?.key as Node | undefined).column;
  }

  /** Column of the dashes of a block list. */
  dash(seq: YAMLSeq): number {
    const { line } = this.#position(seq.items[0] as Node | undefined);
    return leadingSpaces(this.#lines[line] ?? "");
  }

  pair(map: YAMLMap, key: string): LineRange {
    const item = map.items.find(
      ({ key: node }) => String((node as { value: unknown }).value) === key,
    );
    const { line, column } = this.#position(item?.key as Node | undefined);
    return this.#range(line, column);
  }

  item(seq: YAMLSeq, index: number): LineRange {
    const { line } = this.#position(seq.items[index] as Node | undefined);
    return this.#range(line, this.dash(seq));
  }

  text({ start, end }: LineRange): string {
    return this.#lines
      .slice(start, end)
      .map((line) => `${line}\n`)
      .join("");
  }

  insert(line: number, block: string, indent: number): string {
    return this.#with(line, line, indented(block, indent));
  }

  replace(start: number, end: number, block: string, indent: number): string {
    const before = (this.#lines[start] ?? "").slice(0, indent);
    const [first = "", ...rest] = indented(block, indent);
    // The first key of a list's item stands behind its dash.
    return this.#with(start, end, [before + first.slice(indent), ...rest]);
  }

  cut(start: number, end: number): string {
    return this.#with(start, end, []);
  }

  swap(start: number, end: number, text: string): string {
    return this.#with(start, end, text.replace(/\n$/, "").split("\n"));
  }

  #with(start: number, end: number, lines: readonly string[]): string {
    return this.#lines.toSpliced(start, end - start, ...lines).join("\n");
  }

  #range(line: number, column: number): LineRange {
    let start = line;
    const isComment = new RegExp(`^ {${column}}#`);
    while (start > 0 && isComment.test(this.#lines[start - 1] ?? "")) start -= 1;
    let end = line + 1;
    for (let next = end; next < this.#lines.length; next += 1) {
      const text = this.#lines[next] ?? "";
      if (text.trim() === "") continue;
      const isDeeper = leadingSpaces(text) > column;
      const isListOfKey = leadingSpaces(text) === column && text.trimStart().startsWith("- ");
      if (!isDeeper && !(isListOfKey && !this.#isItem(line, column))) break;
      end = next + 1;
    }
    return { start, key: line, end };
  }

  /** Whether the line begins an item of a list at this column, rather than a key. */
  #isItem(line: number, column: number): boolean {
    return (this.#lines[line] ?? "").slice(column).startsWith("-");
  }

  #position(node: Node | undefined): { line: number; column: number } {
    const { line, col } = this.#counter.linePos(node?.range?.[0] ?? 0);
    return { line: Math.max(line, 1) - 1, column: Math.max(col, 1) - 1 };
  }
}

function leadingSpaces(line: string): number {
  return line.length - line.trimStart().length;
}

function indented(block: string, indent: number): string[] {
  const pad = " ".repeat(indent);
  return block.split("\n").map((line) => (line === "" ? line : pad + line));
}
