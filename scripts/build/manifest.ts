import { readFileSync } from "node:fs";
import path from "node:path";

const SOURCE = "tencentcloud-redis:source";

interface Target {
  readonly [SOURCE]: string;
}
interface Manifest {
  readonly exports: Readonly<Record<string, string | Target>>;
  /** By platform. */
  readonly imports: Readonly<Record<string, Target & { readonly node: Target }>>;
}

/** Sources by their names in `dist`. */
export type Entries = Readonly<Record<string, string>>;

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Manifest;

/** What a package exports. */
export function exportsOf(folder: string): Entries {
  return Object.fromEntries(
    Object.entries(manifestOf(folder).exports).flatMap(([name, target]): [string, string][] => {
      const source = typeof target === "string" ? undefined : target[SOURCE];
      if (!source?.endsWith(".ts")) return [];
      return [[name === "." ? "index" : name.slice(2), source]];
    }),
  );
}

/** What a package imports by platform: a file for each. */
export function platformsOf(folder: string): Entries {
  return Object.fromEntries(
    Object.values(manifestOf(folder).imports)
      .flatMap((target) => [target.node[SOURCE], target[SOURCE]])
      .map((source): [string, string] => [path.basename(source, ".ts"), source]),
  );
}
