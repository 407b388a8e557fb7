import { build } from "../test/fixtures/pack.js";
import { reportTotal, runLanes, type Counts } from "./run-steps.js";
import { RUNS, VITEST } from "./test-runs.js";

/**
 * `pnpm test:full`: what `pnpm test` takes a sample of, or leaves out (see `test/fixtures/samples.ts`),
 * and beside it what waits for downloads, browsers and services most of the time.
 */
process.env["TEST_FULL"] = "1";

const LANES = [
  [VITEST],
  [
    RUNS.site,
    RUNS.services,
    RUNS.runtimes,
    RUNS.consumers,
    RUNS.tools,
    RUNS.browser,
    // The compiler that editors take. `test` checks with the faster one.
    "node_modules/typescript/bin/tsc -p tsconfig.json",
    "node_modules/typescript/bin/tsc -p packages/explorer/page",
  ],
];

build();
const counts: Counts = { passed: 0, failed: 0 };
await runLanes(LANES, counts);
reportTotal(counts);
