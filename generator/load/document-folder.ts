import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { DocumentError } from "./diagnostic.js";
import { compareCodePoints } from "./order.js";
import { problemOfCount } from "./limits.js";
import { readText } from "./read-text.js";
import { Source } from "./source.js";
import { didYouMean } from "./suggest.js";

/** Texts that are not on disk yet, by absolute path; undefined for a file that is to go. */
export type ChangedTexts = ReadonlyMap<string, string | undefined>;

/** Hands out the files of one document, and no file from elsewhere. */
export class DocumentFolder {
  readonly rootFile: string;
  readonly #directory: string;
  readonly #sources = new Map<string, Source>();
  readonly #paths = new Map<Source, string>();
  /** Files that were read, without their ending. */
  readonly #used = new Set<string>();
  /** Characters of all that was read. */
  #size = 0;

  readonly #changed: ChangedTexts;

  constructor(rootFile: string, changed: ChangedTexts = new Map()) {
    this.#changed = changed;
    this.rootFile = path.resolve(rootFile);
    if (isFile(this.rootFile)) this.rootFile = realpathSync(this.rootFile);
    else if (!this.#isFile(this.rootFile)) {
      throw this.#error("no such file. Name the root file of the OpenAPI document with --spec.");
    }
    this.#directory = path.dirname(this.rootFile);
  }

  root(): Source {
    const opened = this.#open(this.rootFile);
    if ("problem" in opened) throw this.#error(opened.problem);
    return opened;
  }

  #error(message: string): DocumentError {
    return new DocumentError([
      { file: shown(this.rootFile), line: 1, column: 1, path: "", message },
    ]);
  }

  /** The file that `reference`, written in `from`, leads to; or why it can't be had. */
  resolve(reference: string, from: Source): { source: Source; name: string } | { problem: string } {
    if (/^[a-z][a-z0-9+.-]*:/i.test(reference) || reference.startsWith("//")) {
      return { problem: "leads out of the document. Only files in its folder can be referred to." };
    }
    const [file = "", fragment] = reference.split("#", 2);
    if (fragment !== undefined) {
      return { problem: "points into a file. Refer to a whole file, one thing to a file." };
    }
    const target = path.resolve(path.dirname(this.#absolute(from)), file);
    if (!isInside(this.#directory, target)) {
      return { problem: "leads out of the document's folder." };
    }
    if (!this.#isFile(target)) {
      const siblings = filesIn(path.dirname(target), this.#directory);
      return { problem: `no such file.${didYouMean(path.basename(target), siblings)}` };
    }
    if (!this.#changed.has(target) && !isInside(this.#directory, realpathSync(target))) {
      return { problem: "is a link that leads out of the document's folder." };
    }
    const source = this.#open(target);
    return "problem" in source ? source : { source, name: path.parse(target).name };
  }

  /** Names, without their ending, of the YAML files in a folder of the document. */
  list(subfolder: string): { name: string; file: string }[] {
    const directory = this.subfolder(subfolder);
    const made = [...this.#changed.keys()].filter((file) => path.dirname(file) === directory);
    const names = [
      ...filesIn(directory, this.#directory),
      ...made.map((file) => path.basename(file)),
    ];
    return [...new Set(names)]
      .filter((file) => this.#isFile(path.join(directory, file)))
      .filter((file) => /\.(ya?ml|json)$/.test(file))
      .sort()
      .map((file) => ({ name: path.parse(file).name, file: shown(path.join(directory, file)) }));
  }

  isUsed(subfolder: string, name: string): boolean {
    return this.#used.has(path.join(this.subfolder(subfolder), name));
  }

  /** Text of every file that was read, by its absolute path. */
  texts(): Map<string, string> {
    const files = [...this.#sources].map(([file, { text }]) => [file, text] as const);
    return new Map(files.sort(([a], [b]) => compareCodePoints(a, b)));
  }

  /** A folder of the document, absolute. */
  subfolder(name: string): string {
    return path.join(this.#directory, name);
  }

  #open(absolute: string): Source | { readonly problem: string } {
    const known = this.#sources.get(absolute);
    if (known !== undefined) return known;
    const changed = this.#changed.get(absolute);
    const read = changed === undefined ? readText(absolute) : { text: changed };
    if ("problem" in read) return read;
    this.#size += read.text.length;
    const problem = problemOfCount(this.#sources.size + 1, this.#size);
    if (problem !== undefined) return { problem };
    const source = new Source(shown(absolute), read.text);
    this.#sources.set(absolute, source);
    this.#paths.set(source, absolute);
    const { dir, name } = path.parse(absolute);
    this.#used.add(path.join(dir, name));
    return source;
  }

  #isFile(file: string): boolean {
    return this.#changed.has(file) ? this.#changed.get(file) !== undefined : isFile(file);
  }

  #absolute(source: Source): string {
    return this.#paths.get(source) ?? this.rootFile;
  }
}

/** A path can hold what no file's can, such as a null character: then there is none. */
function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}

/** Names in a folder; none where there is no such folder, or a link makes it one of elsewhere. */
function filesIn(folder: string, directory: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  const real = realpathSync(folder);
  return real === directory || isInside(directory, real) ? readdirSync(folder) : [];
}

function isInside(directory: string, file: string): boolean {
  const relative = path.relative(directory, file);
  return relative !== "" && !relative.startsWith("..") && !path.isAbsolute(relative);
}

/** Below the working directory, paths are shown from there; elsewhere in full. */
function shown(absolute: string): string {
  const relative = path.relative(process.cwd(), absolute);
  return (relative.startsWith("..") ? absolute : relative).split(path.sep).join("/");
}
