import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { transformSync } from "esbuild";
import { typedEntries } from "./manifest.js";

/**
 * Puts a CommonJS module beside every ES module of a folder: Node before 20.19 and 22.12 cannot
 * `require` the latter. File for file, so that both are laid out alike.
 */
export function writeCommonJs(folder: string): void {
  const entries = new Set(typedEntries().map(({ types }) => path.resolve(types)));
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    // What stands in one file for Node is in several for CommonJS.
    if (!name.endsWith(".js") || name.endsWith(".node.js")) continue;
    const file = path.join(folder, name);
    const source = readFileSync(file, "utf8").replaceAll("import.meta.url", OWN_URL);
    // A module of types alone is never required, unless by its name.
    const types = path.resolve(file.replace(/\.js$/, ".d.ts"));
    if (/^export ?\{ ?\};?$/m.test(source) && !entries.has(types)) continue;
    const { code } = transformSync(source, {
      format: "cjs",
      // With the names of the exports where loaders look for them.
      platform: "node",
      target: "es2022",
      // Jest's modules refuse `import()`, and have `require`.
      supported: { "dynamic-import": false },
      minifySyntax: true,
      minifyWhitespace: true,
      lineLimit: 120,
      legalComments: "inline",
    });
    writeFileSync(file.replace(/\.js$/, ".cjs"), code.replace(SPECIFIER, "$1.cjs$2"));
  }
}

/** CommonJS knows a module's file, but not its URL. */
const OWN_URL = 'require("node:url").pathToFileURL(__filename).href';
/** A module of the package itself. */
const SPECIFIER = /(\brequire\("\.\.?\/[^"]+)\.js("\))/g;
