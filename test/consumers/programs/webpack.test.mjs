// webpack and Rspack, which take the same options: the package is the first argument.
import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import checks from "./checks.cjs";
import { runApp } from "./run-app.mjs";

const [, , name] = process.argv;
const { rspack, default: webpack } = await import(name);
const bundle = promisify(rspack ?? webpack);

const BUNDLES = [
  { row: "function, ESM", entry: "./app-node.mjs", target: "node20", isModule: true },
  { row: "function, CommonJS", entry: "./app-node.mjs", target: "node20", isModule: false },
  { row: "page", entry: "./app-anywhere.mjs", target: "web", isModule: false },
];

for (const { row, entry, target, isModule } of BUNDLES) {
  checks.recorder(test, row)("bundle", async () => {
    const filename = `${path.basename(name)}-${target}.${isModule ? "mjs" : "cjs"}`;
    const stats = await bundle({
      mode: "production",
      entry,
      target,
      output: {
        path: path.resolve("bundles"),
        filename,
        ...(isModule && { module: true, chunkFormat: "module", library: { type: "module" } }),
      },
      ...(isModule && { experiments: { outputModule: true } }),
      // The emulator brings the OpenAPI document, which is large.
      performance: { hints: false },
      // Slow, and esbuild and Rspack minify too.
      optimization: { minimize: name !== "webpack" },
    });
    const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
    assert.deepEqual([errors, warnings], [[], []]);
    runApp(path.join("bundles", filename));
  });
}
