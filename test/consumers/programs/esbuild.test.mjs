import assert from "node:assert/strict";
import { test } from "node:test";
import { build } from "esbuild";
import checks from "./checks.cjs";
import { runApp } from "./run-app.mjs";

const BUNDLES = [
  { row: "function, ESM", entry: "app-node.mjs", platform: "node", format: "esm", ending: "mjs" },
  {
    row: "function, CommonJS",
    entry: "app-node.mjs",
    platform: "node",
    format: "cjs",
    ending: "cjs",
  },
  { row: "page", entry: "app-anywhere.mjs", platform: "browser", format: "esm", ending: "mjs" },
];

for (const { row, entry, platform, format, ending } of BUNDLES) {
  checks.recorder(test, row)("bundle", async () => {
    const outfile = `bundles/esbuild-${platform}.${ending}`;
    const options = { entryPoints: [entry], bundle: true, minify: true, logLevel: "silent" };
    const { warnings } = await build({ ...options, platform, format, outfile });
    assert.deepEqual(warnings, []);
    runApp(outfile);
  });
}
