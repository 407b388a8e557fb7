import { readFileSync } from "node:fs";
import { defineConfig } from "tsdown";

type Target = string | { readonly [condition: string]: Target };
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly exports: Readonly<Record<string, Target>>;
  readonly imports: Readonly<Record<string, Target>>;
};

/** The sources of what the manifest exports and imports: `dist/runtime/node.js` of `runtime/node.ts`. */
function entries(target: Target): string[] {
  if (typeof target !== "string") return Object.values(target).flatMap(entries);
  const source = /^\.\/dist\/(.*?)(?:\.d)?\.c?[jt]s$/.exec(target)?.[1];
  return source === undefined ? [] : [source];
}

const sources = new Set([manifest.exports, manifest.imports].flatMap(entries));

export default defineConfig({
  entry: Object.fromEntries([...sources].map((source) => [source, `${source}.ts`])),
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  dts: { sourcemap: false },
  logLevel: "warn",
  fixedExtension: false,
  // `import.meta.url` in CommonJS.
  shims: true,
  copy: [{ from: "generated/openapi.json", to: "dist/generated" }],
  hash: false,
  // Also of declarations for CommonJS, which it makes as ES modules.
  outputOptions: (_options, format) => ({
    chunkFileNames: `chunks/[name].${format === "cjs" ? "cjs" : "js"}`,
    // Jest runs CommonJS without a way to import.
    dynamicImportInCjs: false,
  }),
  deps: { neverBundle: [/^#/, /^node:/] },
});
