import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ChangedTexts } from "../../../../../generator/load/document-folder.js";

/** What happens to one file. */
export interface FileChange {
  /** As it is shown to people. */
  readonly file: string;
  /** Undefined for a new file. */
  readonly before?: string | undefined;
  /** Undefined for a file that goes. */
  readonly after?: string | undefined;
}

/** The document's files as they will be. Nothing is written until all edits have been made. */
export class WorkingCopy {
  /** Root file of the document. */
  readonly root: string;
  readonly #texts = new Map<string, string | undefined>();

  constructor(root: string) {
    this.root = root;
  }

  /** A file beside the root, such as `types/RedisNodeInfo.yaml`. */
  beside(relative: string): string {
    return path.join(path.dirname(this.root), relative).split(path.sep).join("/");
  }

  has(file: string): boolean {
    return this.#texts.has(file) ? this.#texts.get(file) !== undefined : existsSync(file);
  }

  read(file: string): string {
    const text = this.#texts.has(file) ? this.#texts.get(file) : readFileSync(file, "utf8");
    if (text === undefined) throw new Error(`${file} has been removed`);
    return text;
  }

  write(file: string, text: string): void {
    this.#texts.set(file, text);
  }

  remove(file: string): void {
    this.#texts.set(file, undefined);
  }

  /** Edits a file, which keeps its line ends: where all are those of DOS, whoever edits sees those of Unix. */
  edit(file: string, change: (text: string) => string): void {
    const text = this.read(file);
    const isDos = text.includes("\r\n") && !/(?<!\r)\n/.test(text);
    const edited = change(isDos ? text.replaceAll("\r\n", "\n") : text);
    this.write(file, isDos ? edited.replaceAll("\n", "\r\n") : edited);
  }

  /** Names of the files in a folder beside the root, as they will be. */
  list(folder: string): string[] {
    const directory = this.beside(folder);
    const onDisk = existsSync(directory) ? readdirSync(directory) : [];
    const made = [...this.#texts.keys()].filter((file) => path.dirname(file) === directory);
    const files = [...onDisk.map((name) => `${directory}/${name}`), ...made];
    return [...new Set(files)].filter((file) => this.has(file));
  }

  /** The texts that differ from those on disk, for whoever reads the document as it will be. */
  changed(): ChangedTexts {
    return new Map([...this.#texts].map(([file, text]) => [path.resolve(file), text]));
  }

  changes(): FileChange[] {
    return [...this.#texts]
      .map(([file, after]) => ({
        file,
        before: existsSync(file) ? readFileSync(file, "utf8") : undefined,
        after,
      }))
      .filter(({ before, after }) => before !== after);
  }
}

/** Reference from one file of the document to another. */
export function referenceTo(target: string, from: string): string {
  return path.relative(path.dirname(from), target).split(path.sep).join("/");
}
