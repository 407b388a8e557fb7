import { endWith, runLanes, type Counts } from "./run-steps.js";
import { RUNS } from "./test-runs.js";

/** `pnpm test`: checks of what is written, two at a time, and then the tests. */
const CHECKS = [
  [
    "node_modules/oxlint/bin/oxlint --deny-warnings",
    "node_modules/prettier/bin/prettier.cjs --check --log-level warn .",
    "--import tsx scripts/lint-spec.ts",
    "node_modules/knip/bin/knip.js",
    "node_modules/typescript/bin/tsc -p packages/explorer/page",
  ],
  [
    // With the tests of types: it checks all that `tsconfig.json` has.
    RUNS.types,
    "--import tsx scripts/codegen.ts gen --check",
  ],
];
const TESTS = [["node_modules/vitest/vitest.mjs run"]];

const counts: Counts = { passed: 0, failed: 0 };
await runLanes(CHECKS, counts);
if (counts.failed === 0) await runLanes(TESTS, counts);
endWith(counts);
