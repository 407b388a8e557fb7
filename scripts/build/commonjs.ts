import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { transform } from "esbuild";

/**
 * Puts a CommonJS module beside every ES module of a folder: Node before 20.19 and 22.12 cannot
 * `require` the latter. File for file, so that both are laid out alike.
 */
export async function writeCommonJs(folder: string): Promise<void> {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".js")) continue;
    const file = path.join(folder, name);
    const { code } = await transform(readFileSync(file, "utf8"), {
      format: "cjs",
      platform: "node",
      target: "es2022",
      define: { "import.meta.url": "fileUrl" },
      legalComments: "inline",
    });
    writeFileSync(file.replace(/\.js$/, ".cjs"), withUrl(code).replace(SPECIFIER, "$1.cjs$2"));
  }
}

/** A module of the package itself, as esbuild writes it. */
const SPECIFIER = /(\b(?:require|import)\("\.\.?\/[^"]+)\.js("\))/g;

/** CommonJS knows a module's file, but not its URL. */
function withUrl(code: string): string {
  return code.includes("fileUrl")
    ? code.replace(
        '"use strict";\n',
        '"use strict";\nconst fileUrl = require("node:url").pathToFileURL(__filename).href;\n',
      )
    : code;
}
