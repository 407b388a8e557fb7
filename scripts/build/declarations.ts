import path from "node:path";
import type { Rolldown } from "tsdown";
import type { Entries } from "./manifest.js";

/**
 * Declarations of ES modules that pass on those for CommonJS, so that they are installed once. The
 * other way about does not work: the compiler lets no CommonJS module name an ES module.
 */
export const declarationsOfCommonJs = (entries: Entries): Rolldown.Plugin => ({
  name: "declarations-of-commonjs",
  generateBundle({ format }) {
    if (format !== "es") return;
    for (const name of Object.keys(entries)) {
      const source = `export * from "./${path.basename(name)}.cjs";\n`;
      this.emitFile({ type: "asset", fileName: `${name}.d.ts`, source });
    }
  },
});

/**
 * ES modules read the same declarations, and mean openapi-fetch's types of ES modules: to the compiler
 * those for CommonJS are others.
 */
export const typesOfEsModules: Rolldown.Plugin = {
  name: "types-of-es-modules",
  renderChunk(code, { fileName }) {
    if (!fileName.endsWith(".d.cts")) return;
    return code.replace(
      /^import (\{.*\} from "openapi-fetch");$/m,
      'import type $1 with { "resolution-mode": "import" };',
    );
  },
};

/** Users need not have the library of `await using` among theirs. */
export const disposableTypes: Rolldown.Plugin = {
  name: "disposable-types",
  renderChunk: (code, { fileName }) =>
    fileName.endsWith(".d.cts") && code.includes("[Symbol.asyncDispose]")
      ? `/// <reference lib="esnext.disposable" />\n${code}`
      : undefined,
};
