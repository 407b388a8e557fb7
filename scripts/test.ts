import { reportTotal, runLanes, type Counts } from "./run-steps.js";
import { RUNS, VITEST } from "./test-runs.js";

/** By the text of each file; without it, all are checked. */
const CACHE = "--cache --cache-strategy content --cache-location node_modules/.cache/prettier.json";

/** `pnpm test`: checks of what is written, two at a time, and then the tests. What takes longest is first. */
const CHECKS = [
  `node_modules/prettier/bin/prettier.cjs --check --log-level warn ${CACHE} .`,
  // With the tests of types: it checks all that `tsconfig.json` has.
  RUNS.types,
  "--import tsx scripts/codegen.ts gen --check",
  "test/node_modules/typescript-7/bin/tsc -p packages/explorer/page",
  "node_modules/knip/bin/knip.js",
  "--import tsx scripts/lint-spec.ts",
  "node_modules/oxlint/bin/oxlint --deny-warnings",
];

const counts: Counts = { passed: 0, failed: 0 };
const checks = CHECKS.values();
await runLanes([checks, checks], counts);
if (counts.failed === 0) await runLanes([[VITEST]], counts);
reportTotal(counts);
