import { isObject, type JsonObject, type Path } from "../../../../../generator/load/json.js";
import { readJson } from "../../../../../generator/load/json-text.js";
import { Source } from "../../../../../generator/load/source.js";
import { UnreadableSource } from "./unreadable.js";

const WHOLE = "JSON, to the end of the file";

/** A JSON file whose shape is checked while it is read. */
export class JsonSource {
  readonly file: string;
  readonly value: JsonObject;
  readonly #text: string;

  constructor(text: string, file: string) {
    this.file = file;
    this.#text = text;
    const read = readJson(text);
    if (read === undefined || "problem" in read) {
      const [diagnostic] = new Source(file, text).diagnostics;
      if (diagnostic === undefined) {
        throw new UnreadableSource(file, text.split("\n").length, WHOLE);
      }
      throw new UnreadableSource(file, diagnostic.line, WHOLE, diagnostic.message);
    }
    const { value } = read;
    if (!isObject(value)) throw new UnreadableSource(file, 1, "a JSON object");
    this.value = value;
  }

  object(holder: unknown, path: Path): JsonObject {
    const value = stepInto(holder, path);
    if (!isObject(value)) throw this.fail(path, "an object", value);
    return value;
  }

  list(holder: unknown, path: Path): unknown[] {
    const value = stepInto(holder, path);
    if (!Array.isArray(value)) throw this.fail(path, "a list", value);
    return value;
  }

  text(holder: unknown, path: Path): string {
    const value = stepInto(holder, path);
    if (typeof value !== "string") throw this.fail(path, "a string", value);
    return value;
  }

  /** Undefined where the key is missing; anything but true and false is an error. */
  flag(holder: unknown, path: Path): boolean | undefined {
    const value = stepInto(holder, path);
    if (value !== undefined && typeof value !== "boolean") {
      throw this.fail(path, "true or false", value);
    }
    return value;
  }

  /** The error for what stands at `path`. Only now is it looked up which line that is. */
  fail(path: Path, expected: string, found?: unknown): UnreadableSource {
    const place = new Source(this.file, this.#text).locate(path);
    const what = `${expected} as ${path.join(".")}`;
    return new UnreadableSource(
      this.file,
      place.line,
      what,
      found === undefined ? undefined : (JSON.stringify(found) ?? ""),
    );
  }
}

/** The value under the last key of the path. */
function stepInto(holder: unknown, path: Path): unknown {
  const key = String(path.at(-1));
  return (isObject(holder) || Array.isArray(holder)) && Object.hasOwn(holder, key)
    ? (holder as JsonObject)[key]
    : undefined;
}
