import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { hashOf, readKept, writeKept, type Kept } from "../kept-files.js";
import type { ApiFacts } from "../model.js";
import { readSources } from "../read/index.js";
import { UnreadableSource } from "../read/unreadable.js";
import { DownloadError } from "./http.js";

export type Arrival = "new" | "changed" | "unchanged";

/** A file of a source, directly in the source's folder: the name of an action can be anything. */
const FILE = /^[^/\\\0]+\/(?!\.\.?$)[^/\\\0]+$/;

/** Sources as they were fetched, each in a folder of its own, and where they came from. */
export class PulledFolder {
  readonly folder: string;
  readonly #kept: Map<string, Kept>;

  constructor(folder: string) {
    this.folder = folder;
    this.#kept = new Map([...readKept(folder)].filter(([file]) => FILE.test(file)));
  }

  /** What is known of a file, if it still is as it was fetched from there. */
  known(file: string, from: string): Kept | undefined {
    const kept = this.#kept.get(file);
    const target = this.#at(file);
    if (kept?.from !== from || !existsSync(target)) return undefined;
    return hashOf(readFileSync(target)) === kept.sha256 ? kept : undefined;
  }

  /**
   * Puts files of one source in place, unless they cannot be read: then what was there stays.
   * @throws DownloadError
   */
  keep(
    files: ReadonlyMap<string, Buffer>,
    about: (facts: ApiFacts) => Omit<Kept, "sha256">,
  ): Arrival {
    mkdirSync(this.folder, { recursive: true });
    const staging = mkdtempSync(path.join(this.folder, ".new-"));
    try {
      for (const [file, body] of files)
        writeFileSync(path.join(staging, path.basename(file)), body);
      const kept = about(readStaged(staging));
      const arrivals = new Set(
        [...files].map(([file, body]) => this.#put(file, body, staging, kept)),
      );
      return (["new", "changed"] as const).find((one) => arrivals.has(one)) ?? "unchanged";
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
  }

  #put(file: string, body: Buffer, staging: string, about: Omit<Kept, "sha256">): Arrival {
    const target = this.#at(file);
    const before = existsSync(target) ? readFileSync(target) : undefined;
    mkdirSync(path.dirname(target), { recursive: true });
    renameSync(path.join(staging, path.basename(file)), target);
    this.#kept.set(file, { ...about, sha256: hashOf(body) });
    return before === undefined ? "new" : before.equals(body) ? "unchanged" : "changed";
  }

  /** Removes what was fetched for a source and does not belong to it any more. */
  keepOnly(source: string, files: ReadonlySet<string>): void {
    for (const file of this.#kept.keys()) {
      if (!file.startsWith(`${source}/`) || files.has(file)) continue;
      rmSync(this.#at(file), { force: true });
      this.#kept.delete(file);
    }
  }

  #at(file: string): string {
    if (FILE.test(file)) return path.join(this.folder, file);
    throw new DownloadError(`${JSON.stringify(file)} is not the name of a file`);
  }

  save(): void {
    mkdirSync(this.folder, { recursive: true });
    writeKept(this.folder, this.#kept);
  }
}

/** What has been fetched can be an error page, or half a file. */
function readStaged(staging: string): ApiFacts {
  try {
    const [facts] = readSources([staging], () => true);
    if (facts === undefined) throw new DownloadError("nothing was fetched");
    return facts;
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    const { line, expected } = error;
    throw new DownloadError(`not a source that can be read: line ${line}, expected ${expected}`);
  }
}
