import { readFileSync } from "node:fs";

/** What a condition leads to: a file, or more conditions. */
type Target = string | { readonly [condition: string]: Target };

interface Manifest {
  readonly exports: Readonly<Record<string, Target>>;
  readonly imports: Readonly<Record<string, Target>>;
  readonly files: readonly string[];
}

function manifest(): Manifest {
  return JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
}

/** The package's entries that have types: the name that follows the package's, and the declarations. */
export function typedEntries(): { readonly name: string; readonly types: string }[] {
  return Object.entries(manifest().exports).flatMap(([name, target]) => {
    const types = typeof target === "string" ? undefined : target["types"];
    return typeof types === "string" ? [{ name: name.slice(2), types }] : [];
  });
}

/** The ES modules, or what stands for them in types, that `#` imports lead to where no condition but `default` holds. */
export function importTargets(): [specifier: string, file: string][] {
  return Object.entries(manifest().imports).flatMap(([specifier, target]) => {
    let found: Target | undefined = target;
    while (typeof found === "object") found = found["default"];
    // Without one, it is bundled, and no declaration names it.
    return found === undefined ? [] : [[specifier, found.replace(/\.cjs$/, ".js")]];
  });
}

/** Folders and files that go into the package, besides those that always do. */
export function packedFolders(): readonly string[] {
  return manifest().files;
}
