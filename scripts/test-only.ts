import { spawnSync } from "node:child_process";
import { RUNS } from "./test-runs.js";

/** `pnpm test:only NAME [option …]`: one run, with all cases of what `test` takes a sample of. */
const [name = "", ...options] = process.argv.slice(2);
const run = Object.entries(RUNS).find(([known]) => known === name)?.[1];
if (run === undefined) {
  process.stderr.write(`Name one of ${Object.keys(RUNS).join(", ")}.\n`);
  process.exitCode = 2;
} else {
  const { status } = spawnSync(process.execPath, [...run.split(" "), ...options], {
    stdio: "inherit",
    env: { HOSTILE: "full", ...process.env, TEST_FULL: "1" },
  });
  process.exitCode = status ?? 1;
}
