import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { importTargets } from "./manifest.js";

/** Has what the platforms' types are replaced by where there are none. */
const PLATFORM = "runtime/platform.d.ts";
/** Cannot find name. */
const NO_SUCH_NAME = new Set([2304, 2552, 2583, 2584]);

/**
 * Makes the declarations in a folder stand on their own: no global of the platform, no package, and
 * no `#` import, which only newer compilers follow.
 */
export function writePortableTypes(folder: string): void {
  copyOpenapiFetch(folder);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".d.ts"))
    .map((name) => path.join(folder, name));
  for (const file of files) rewriteSpecifiers(folder, file);
  for (const [file, names] of missingNames(files)) importNames(folder, file, names);
}

/** Its declarations name globals too, so the package carries a copy that does not. */
function copyOpenapiFetch(folder: string): void {
  const target = path.join(folder, "openapi-fetch");
  mkdirSync(target, { recursive: true });
  const source = "node_modules/openapi-fetch";
  const text = readFileSync(path.join(source, "dist/index.d.mts"), "utf8");
  const portable = text
    // A name, unlike a member of `globalThis`, can be imported instead.
    .replaceAll("globalThis.fetch", "fetch")
    // For the sake of the tag, the compiler would parse all comments.
    .replaceAll("@see ", "See ");
  writeFileSync(path.join(target, "index.d.ts"), portable);
  const helpers = path.join(
    path.dirname(ts.sys.realpath?.(source) ?? source),
    "openapi-typescript-helpers/dist/index.d.mts",
  );
  copyFileSync(helpers, path.join(target, "helpers.d.ts"));
}

function rewriteSpecifiers(folder: string, file: string): void {
  const targets = new Map([
    ...importTargets(),
    ["openapi-fetch", path.join(folder, "openapi-fetch/index.js")],
    ["openapi-typescript-helpers", path.join(folder, "openapi-fetch/helpers.js")],
  ]);
  const text = readFileSync(file, "utf8");
  const changed = text.replace(/(?<= from )(["'])([^"']+)\1/g, (whole, _, specifier: string) => {
    const target = targets.get(specifier);
    return target === undefined ? whole : JSON.stringify(relative(file, target));
  });
  if (changed !== text) writeFileSync(file, changed);
}

/** Names that a compiler without any platform's types does not find, by file. */
function missingNames(files: readonly string[]): Map<string, Set<string>> {
  const program = ts.createProgram(files, {
    lib: ["lib.es2023.d.ts"],
    types: [],
    // Some files import packages that bring the platform's types along.
    noResolve: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
  });
  const missing = new Map<string, Set<string>>();
  for (const { file, start, length, code } of program.getSemanticDiagnostics()) {
    if (!file || start === undefined || !NO_SUCH_NAME.has(code)) continue;
    if (!files.includes(path.relative("", file.fileName))) continue;
    const names = missing.get(file.fileName) ?? new Set();
    names.add(file.text.slice(start, start + (length ?? 0)));
    missing.set(file.fileName, names);
  }
  return missing;
}

function importNames(folder: string, file: string, names: ReadonlySet<string>): void {
  const platform = path.join(folder, PLATFORM);
  const known = readFileSync(platform, "utf8");
  for (const name of names) {
    if (new RegExp(`export (type|declare const) ${name}\\b`).test(known)) continue;
    throw new Error(
      `${file} names ${name}, a global of some platforms only: add it to runtime/platform.ts, or do without`,
    );
  }
  const list = [...names].sort().join(", ");
  const from = relative(file, platform.replace(/\.d\.ts$/, ".js"));
  const text = readFileSync(file, "utf8");
  // At the end, so that declaration maps stay right.
  const [code = "", map = ""] = text.split(/^(?=\/\/# sourceMappingURL)/m);
  writeFileSync(file, `${code.trimEnd()}\nimport type { ${list} } from "${from}";\n${map}`);
}

function relative(file: string, target: string): string {
  const result = path.relative(path.dirname(path.resolve(file)), path.resolve(target));
  return result.startsWith(".") ? result : `./${result}`;
}
