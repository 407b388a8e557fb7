import { readFileSync } from "node:fs";
import path from "node:path";

const SOURCE = "tencentcloud-redis:source";

interface Target {
  readonly [SOURCE]: string;
}
interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Target>>;
  /** By platform. */
  readonly imports: Readonly<Record<string, Target & { readonly node: Target }>>;
}

/** Sources by their names in `dist`. */
export type Entries = Readonly<Record<string, string>>;

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Manifest;

interface Entry {
  /** As it is imported. */
  readonly name: string;
  /** Its name in `dist`, without an ending. */
  readonly file: string;
  /** Seen from the package. */
  readonly source: string;
}

/** What a package exports, but for JSON files. */
export function entriesOf(folder: string): Entry[] {
  const { name, exports } = manifestOf(folder);
  return Object.entries(exports).flatMap(([entry, target]) => {
    const source = typeof target === "string" ? undefined : target[SOURCE];
    if (!source?.endsWith(".ts")) return [];
    const file = entry === "." ? "index" : entry.slice(2);
    return [{ name: path.posix.join(name, entry), file, source }];
  });
}

/** The sources of what a package exports. */
export function exportsOf(folder: string): Entries {
  return Object.fromEntries(entriesOf(folder).map(({ file, source }) => [file, source]));
}

/** What a package imports by platform: a file for each. */
export function platformsOf(folder: string): Entries {
  return Object.fromEntries(
    Object.values(manifestOf(folder).imports)
      .flatMap((target) => [target.node[SOURCE], target[SOURCE]])
      .map((source): [string, string] => [path.basename(source, ".ts"), source]),
  );
}
