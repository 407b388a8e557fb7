import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

type Entry = readonly [key: string, digest: string, text: string];

/**
 * Finished texts by a hash of all that they are made of, in one file. It holds what the last run needed.
 * Where the file is missing, broken or cannot be written, the texts are made again.
 */
export class OutputCache {
  readonly #file: string | undefined;
  readonly #known: ReadonlyMap<string, Entry>;
  readonly #used = new Map<string, Entry>();

  constructor(file?: string) {
    this.#file = file;
    this.#known = file === undefined ? new Map() : read(file);
  }

  /** @param input What the text is made of, besides the generator itself. */
  async get(input: readonly string[], make: () => Promise<string>): Promise<string> {
    if (this.#file === undefined) return make();
    const key = hash(thisGenerator(), ...input);
    const known = this.#used.get(key) ?? this.#known.get(key);
    // A text that was cut off or mixed up has been compared with nothing: it is made again.
    const isWhole = known !== undefined && known[1] === hash(key, known[2]);
    const text = isWhole ? known[2] : await make();
    this.#used.set(key, isWhole ? known : [key, hash(key, text), text]);
    return text;
  }

  save(): void {
    const isSame =
      this.#used.size === this.#known.size &&
      [...this.#used].every(([key, entry]) => this.#known.get(key) === entry);
    if (this.#file === undefined || isSame) return;
    const temporary = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(path.dirname(this.#file), { recursive: true });
      writeFileSync(temporary, JSON.stringify([...this.#used.values()]));
      renameSync(temporary, this.#file);
    } catch {
      if (existsSync(temporary)) rmSync(temporary);
    }
  }
}

function read(file: string): Map<string, Entry> {
  try {
    const entries: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (!Array.isArray(entries) || !entries.every(isEntry)) return new Map();
    return new Map(entries.map((entry) => [entry[0], entry]));
  } catch {
    return new Map();
  }
}

function isEntry(value: unknown): value is Entry {
  return (
    Array.isArray(value) && value.length === 3 && value.every((part) => typeof part === "string")
  );
}

let generator: string | undefined;

/** The code that makes texts of drafts: this folder, bundled or not, and the libraries. */
function thisGenerator(): string {
  if (generator !== undefined) return generator;
  const load = createRequire(import.meta.url);
  const versions = ["ts-morph", "openapi-typescript", "typescript", "prettier"].map(
    (name) => (load(`${name}/package.json`) as { version: string }).version,
  );
  const folder = path.dirname(fileURLToPath(import.meta.url));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(path.join(parentPath, name), "utf8"));
  generator = hash(...versions, ...files);
  return generator;
}

function hash(...parts: readonly string[]): string {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(`${part.length}:`).update(part);
  return sum.digest("base64url");
}

/** Where tools keep such files; undefined where nothing is installed. */
export function cacheFileNear(folder: string): string | undefined {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const modules = path.join(at, "node_modules");
    if (existsSync(modules))
      return path.join(modules, ".cache", "tencentcloud-codegen", "output.json");
    if (at === path.dirname(at)) return undefined;
  }
}
