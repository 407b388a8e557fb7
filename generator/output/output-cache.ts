import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Formatted texts by a hash of what they were made of, in one file. It holds what the last run needed.
 * Where it is missing, broken or cannot be written, formatting takes its time, and nothing else changes.
 */
export class FormatCache {
  readonly #file: string | undefined;
  readonly #known: ReadonlyMap<string, string>;
  readonly #used = new Map<string, string>();

  constructor(file: string | undefined) {
    this.#file = file;
    this.#known = file === undefined ? new Map() : read(file);
  }

  async get(key: string, make: () => Promise<string>): Promise<string> {
    const text = this.#used.get(key) ?? this.#known.get(key) ?? (await make());
    this.#used.set(key, text);
    return text;
  }

  save(): void {
    const isSame =
      this.#used.size === this.#known.size &&
      [...this.#used.keys()].every((key) => this.#known.has(key));
    if (this.#file === undefined || isSame) return;
    const temporary = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(path.dirname(this.#file), { recursive: true });
      writeFileSync(temporary, JSON.stringify([...this.#used]));
      renameSync(temporary, this.#file);
    } catch {
      rmSync(temporary, { force: true });
    }
  }
}

function read(file: string): Map<string, string> {
  try {
    const entries: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (!Array.isArray(entries) || !entries.every(isEntry)) return new Map();
    return new Map(entries);
  } catch {
    return new Map();
  }
}

function isEntry(value: unknown): value is [string, string] {
  return (
    Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === "string")
  );
}

/** Where tools keep such files; undefined where nothing is installed. */
export function cacheFileNear(folder: string): string | undefined {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const modules = path.join(at, "node_modules");
    if (existsSync(modules))
      return path.join(modules, ".cache", "tencentcloud-codegen", "formatted.json");
    if (at === path.dirname(at)) return undefined;
  }
}
