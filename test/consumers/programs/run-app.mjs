import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { EXPECTED } from "./app.mjs";

/** Runs an app with Node. @throws AssertionError where it fails, prints something else, or Node warns. */
export function runApp(file, { expected = EXPECTED, args = [], env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, file], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  assert.equal(stderr, "");
  assert.equal(status, 0);
  assert.deepEqual(JSON.parse(stdout), expected);
}
