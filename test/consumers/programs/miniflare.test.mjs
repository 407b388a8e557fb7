import assert from "node:assert/strict";
import { test } from "node:test";
import { build } from "esbuild";
import { Log, LogLevel, Miniflare } from "miniflare";
import { EXPECTED } from "./app.mjs";
import checks from "./checks.cjs";

const WORKER = `
import { callEmulator } from "./app.mjs";
export default { fetch: async () => Response.json(await callEmulator()) };
`;

for (const [row, flags] of [
  ["Worker", []],
  ["Worker, nodejs_compat", ["nodejs_compat"]],
]) {
  checks.recorder(test, row)("bundle", async () => {
    // As wrangler bundles.
    const { warnings, outputFiles } = await build({
      stdin: { contents: WORKER, resolveDir: "." },
      bundle: true,
      write: false,
      format: "esm",
      target: "es2022",
      conditions: ["workerd", "worker", "browser"],
      logLevel: "silent",
    });
    assert.deepEqual(warnings, []);
    const worker = new Miniflare({
      modules: [{ type: "ESModule", path: "worker.mjs", contents: outputFiles[0].text }],
      compatibilityDate: "2026-01-01",
      compatibilityFlags: flags,
      log: new Log(LogLevel.WARN),
    });
    try {
      const response = await worker.dispatchFetch("http://localhost/");
      assert.deepEqual(await response.json(), EXPECTED);
    } finally {
      await worker.dispose();
    }
  });
}
