import { spawnSync } from "node:child_process";
import { VITEST } from "./test-runs.js";

/** Runs the tests against real services where those are installed, or says that they are left out. */
const { error } = spawnSync("redis-server", ["--version"]);
if (error === undefined) {
  const { status } = spawnSync(
    process.execPath,
    [...VITEST.split(" "), "--config", "vitest.services.config.ts"],
    { stdio: "inherit" },
  );
  process.exitCode = status ?? 1;
} else {
  process.stdout.write(
    "left out: the tests against real services, since redis-server is not installed\n",
  );
}
