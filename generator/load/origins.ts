import type { Place } from "./diagnostic.js";
import type { JsonObject, Path } from "./json.js";
import type { Source } from "./source.js";

/**
 * Remembers, for each mapping and list of the bundled document, which file it came from, so that a
 * diagnostic found after bundling still names the line that somebody has to edit.
 */
export class Origins {
  readonly #known = new WeakMap<object, { source: Source; path: Path }>();

  set(value: object, source: Source, path: Path): void {
    this.#known.set(value, { source, path });
  }

  /** File that the value at `path` stands in, and the way to it from the top of that file. */
  find(root: JsonObject, path: Path): { source: Source; path: Path } {
    return this.#find(root, path, path.length);
  }

  /** Place of the value that `path` leads to from `root`. */
  locate(root: JsonObject, path: Path): Place {
    const { source, path: inFile } = this.find(root, path);
    return source.locate(inFile);
  }

  /** Place of the key that `path` ends with, in the file where the key stands. */
  locateKey(root: JsonObject, path: Path): Place {
    const { source, path: inFile } = this.#find(root, path, path.length - 1);
    return source.locate(inFile);
  }

  /** Follows the path, and takes over origins of its first `depth` steps. */
  #find(root: JsonObject, path: Path, depth: number): { source: Source; path: Path } {
    let origin = this.#known.get(root);
    let rest: (string | number)[] = [];
    let current: unknown = root;
    for (const [index, step] of path.entries()) {
      rest.push(step);
      current = (current as JsonObject | null | undefined)?.[String(step)];
      // Whatever is no mapping and no list is unknown.
      const known = this.#known.get(current as object);
      if (known !== undefined && index < depth) {
        origin = known;
        rest = [];
      }
    }
    if (origin === undefined) throw new Error("a document without an origin");
    return { source: origin.source, path: [...origin.path, ...rest] };
  }
}
