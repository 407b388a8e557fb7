import type { Place } from "./fault.js";
import { isObject, type JsonObject, type Path } from "./json.js";
import type { Source } from "./source.js";

/**
 * Remembers, for each mapping and list of the bundled document, which file it came from, so that a
 * fault found after bundling still names the line that somebody has to edit.
 */
export class Origins {
  readonly #known = new WeakMap<object, { source: Source; path: Path }>();

  set(value: object, source: Source, path: Path): void {
    this.#known.set(value, { source, path });
  }

  /** Place of the value that `path` leads to from `root`. */
  locate(root: JsonObject, path: Path): Place {
    let origin = this.#known.get(root);
    let rest: (string | number)[] = [];
    let current: unknown = root;
    for (const step of path) {
      rest.push(step);
      current =
        Array.isArray(current) || isObject(current)
          ? (current as JsonObject)[String(step)]
          : undefined;
      const known =
        typeof current === "object" && current !== null ? this.#known.get(current) : undefined;
      if (known !== undefined) {
        origin = known;
        rest = [];
      }
    }
    if (origin === undefined) throw new Error("a document without an origin");
    return origin.source.locate([...origin.path, ...rest]);
  }
}
