import { build } from "../test/fixtures/pack.js";
import { endWith, runLanes, type Counts } from "./run-steps.js";

/**
 * `pnpm test:full`: what `pnpm test` takes a sample of, or leaves out (see `test/fixtures/samples.ts`),
 * and beside it what waits for downloads, browsers and services most of the time.
 */
process.env["TEST_FULL"] = "1";

const LANES = [
  ["node_modules/vitest/vitest.mjs run"],
  [
    "--import tsx site/build/main.ts",
    "--import tsx scripts/test-services.ts",
    "--import tsx test/runtimes/main.ts",
    "--import tsx test/consumers/main.ts",
    "--import tsx test/tools/main.ts",
    "node_modules/vitest/vitest.mjs run --config vitest.browser.config.ts",
  ],
];

build();
const counts: Counts = { passed: 0, failed: 0 };
await runLanes(LANES, counts);
endWith(counts);
