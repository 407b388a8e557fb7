import { readFileSync } from "node:fs";
import path from "node:path";

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly default: string | { readonly types: string } }>>;
}

export interface TypedEntry {
  /** As it is imported. */
  readonly name: string;
  /** Its declarations. */
  readonly types: string;
}

/** The entries of a package that have types. */
export function typedEntries(folder: string): TypedEntry[] {
  const file = path.resolve(folder, "package.json");
  const { name, exports } = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  return Object.entries(exports).flatMap(([entry, target]) => {
    if (typeof target === "string") return [];
    // Beside the code, unless the manifest says otherwise.
    const { default: code } = target;
    const types = typeof code === "string" ? code.replace(/\.js$/, ".d.ts") : code.types;
    if (!types.endsWith(".d.ts")) return [];
    return [{ name: path.posix.join(name, entry), types: path.resolve(folder, types) }];
  });
}
