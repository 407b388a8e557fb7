import { isMap, isScalar, isSeq, type Node } from "yaml";
import type { Diagnostic, Place } from "./diagnostic.js";
import { isExactlyRead, readJson } from "./json-text.js";
import type { Path } from "./json.js";
import { readYaml, valueOf, type Problem, type ReadYaml } from "./read-yaml.js";

/** One YAML or JSON file of the document, with the place of every value in it. */
export class Source {
  /** Path as it is shown to people. */
  readonly file: string;
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string;
  /** With the place of everything; takes more time and room than all the rest, and few need it. */
  #read: ReadYaml | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    const json = readJson(text);
    if (json !== undefined && "problem" in json) {
      this.value = undefined;
      const place = { file, line: 1, column: 1, path: "" };
      this.diagnostics = [{ ...place, message: json.problem }];
      // The file is refused as a whole; parsing it for places would only take time.
      this.#read = readYaml("");
      return;
    }
    if (json !== undefined && isExactlyRead(json.value)) {
      this.value = json.value;
      this.diagnostics = [];
      return;
    }
    const { document, problems } = this.#withPlaces();
    const read = problems.length === 0 ? valueOf(document) : { problem: undefined };
    this.value = "value" in read ? read.value : undefined;
    const all = "value" in read || read.problem === undefined ? problems : [read.problem];
    this.diagnostics = all.map((problem) => this.#diagnosticOf(problem));
    if (all.length === 0) this.#read = undefined;
  }

  #diagnosticOf({ offset, message }: Problem): Diagnostic {
    return {
      ...this.#placeAt(offset, ""),
      message: `not readable as YAML: ${lowerFirst(message)}`,
    };
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

  #withPlaces(): ReadYaml {
    this.#read ??= readYaml(this.text);
    return this.#read;
  }

  #placeAt(offset: number, path: string): Place {
    const { line, col } = this.#withPlaces().lines.linePos(offset);
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1), path };
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
