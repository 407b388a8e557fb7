import { readFileSync } from "node:fs";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from "yaml";
import type { Fault, Place } from "./fault.js";
import { readJson } from "./json-text.js";
import type { Path } from "./json.js";

/** One YAML or JSON file of the document, with the place of every value in it. */
export class Source {
  /** Path as it is shown to people. */
  readonly file: string;
  readonly value: unknown;
  readonly faults: readonly Fault[];
  readonly text: string;
  /** With the place of everything; takes more time and room than all the rest, and few need it. */
  #read: { readonly document: Document; readonly lines: LineCounter } | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    const json = readJson(text);
    if (json !== undefined) {
      this.value = json.value;
      this.faults = [];
      return;
    }
    const { document } = this.#withPlaces();
    const faults = document.errors.map((error) => ({
      ...this.#placeAt(error.pos[0], ""),
      message: `not readable as YAML: ${lowerFirst(error.message)}`,
    }));
    let value: unknown;
    if (faults.length === 0) {
      try {
        value = document.toJS();
      } catch (error) {
        // The yaml library gives up on aliases that multiply without end.
        faults.push({
          ...this.#placeAt(0, ""),
          message: `not readable as YAML: ${messageOf(error)}`,
        });
      }
    }
    this.value = value;
    this.faults = faults;
    if (faults.length === 0) this.#read = undefined;
  }

  static read(absolutePath: string, shownAs: string): Source {
    return new Source(shownAs, readFileSync(absolutePath, "utf8"));
  }

  /** Where a value stands: its key, or the item itself inside a list. */
  locate(path: Path): Place {
    let node: Node | null | undefined = this.#withPlaces().document.contents;
    let offset = node?.range?.[0] ?? 0;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(
          ({ key }) => isScalar(key) && String(key.value) === String(step),
        );
        if (pair === undefined) break;
        offset = (pair.key as Node).range?.[0] ?? offset;
        node = pair.value as Node | null;
      } else if (isSeq(node)) {
        node = node.items[Number(step)] as Node | undefined;
        if (node == null) break;
        offset = node.range?.[0] ?? offset;
      } else break;
    }
    return this.#placeAt(offset, path.join("."));
  }

  #withPlaces(): { readonly document: Document; readonly lines: LineCounter } {
    if (this.#read === undefined) {
      const lines = new LineCounter();
      const document = parseDocument(this.text, { lineCounter: lines, prettyErrors: false });
      this.#read = { document, lines };
    }
    return this.#read;
  }

  #placeAt(offset: number, path: string): Place {
    const { line, col } = this.#withPlaces().lines.linePos(offset);
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1), path };
  }
}

function messageOf(error: unknown): string {
  return lowerFirst(error instanceof Error ? error.message : String(error));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
