import path from "node:path";
import type { UserConfig } from "tsdown";
import { declarationsOfCommonJs, disposableTypes, typesOfEsModules } from "./declarations.js";
import { exportsOf, platformsOf, type Entries } from "./manifest.js";
import { SHARED_GROUPS, sharedFile } from "./shared-files.js";

/** What all builds have in common. Nothing is minified. */
export const shared: UserConfig = {
  target: "es2022",
  fixedExtension: false,
  hash: false,
  logLevel: "warn",
  inputOptions: { checks: { pluginTimings: false } },
};

/** Sources that get declarations, as the compiler's plugin finds them: from the root. */
const declared = (folder: string): string[] =>
  Object.values(exportsOf(folder)).map((source) => path.join(folder, source));

/** What a package exports, for `import` and for `require`, on any runtime. */
export const library = (folder: string, more: Entries = {}): UserConfig => ({
  ...shared,
  cwd: folder,
  entry: { ...exportsOf(folder), ...platformsOf(folder), ...more },
  format: {
    esm: { dts: false },
    cjs: { dts: { sourcemap: false, entry: declared(folder) } },
  },
  plugins: [declarationsOfCommonJs(exportsOf(folder))],
  platform: "neutral",
  // No source maps: with the sources that they lead to they would be half as much again as the whole
  // package, and what is built reads like its source.
  sourcemap: false,
  // Comments that name the source of each part are a thirtieth of what is installed.
  inputOptions: { ...shared.inputOptions, experimental: { attachDebugInfo: "none" } },
  // Also of declarations for CommonJS, which it makes as ES modules.
  outputOptions: (_options, format) => ({
    chunkFileNames: (chunk) => `${sharedFile(chunk)}.${format === "cjs" ? "cjs" : "js"}`,
    plugins: [typesOfEsModules, disposableTypes],
    codeSplitting: { groups: SHARED_GROUPS },
    // Chunks export by the names that the sources have.
    minifyInternalExports: false,
    // Editors show those of the declarations; twice over, they are a third of what is installed.
    comments: { jsdoc: false },
    // Jest runs CommonJS without a way to import.
    dynamicImportInCjs: false,
  }),
  deps: { neverBundle: [/^#/, /^node:/] },
});
