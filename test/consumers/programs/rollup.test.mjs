import assert from "node:assert/strict";
import { test } from "node:test";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { rollup } from "rollup";
import checks from "./checks.cjs";
import { runApp } from "./run-app.mjs";

const BUNDLES = [
  { row: "function, ESM", input: "app-node.mjs", conditions: ["node"], format: "es" },
  { row: "function, CommonJS", input: "app-node.mjs", conditions: ["node"], format: "cjs" },
  { row: "page", input: "app-anywhere.mjs", conditions: ["browser"], format: "es" },
];

for (const { row, input, conditions, format } of BUNDLES) {
  checks.recorder(test, row)("bundle", async () => {
    const warnings = [];
    const bundle = await rollup({
      input,
      external: /^node:/,
      plugins: [nodeResolve({ exportConditions: conditions })],
      onwarn: ({ message }) => warnings.push(message),
    });
    const dir = `bundles/rollup-${conditions}-${format}`;
    const ending = format === "es" ? "mjs" : "cjs";
    const names = { entryFileNames: `app.${ending}`, chunkFileNames: `[name].${ending}` };
    await bundle.write({ dir, format, ...names });
    await bundle.close();
    assert.deepEqual(warnings, []);
    runApp(`${dir}/app.${ending}`);
  });
}
