import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import checks from "./checks.cjs";
import { EXPECTED } from "./app.mjs";
import { createApp, tarball } from "./packed.mjs";

const BUN = "node_modules/@oven/bun-linux-x64/bin/bun";

checks.recorder(test, "its own packages")("calls", () => {
  const folder = createApp("bun-app", tarball);
  const bun = (...args) =>
    spawnSync(`${process.cwd()}/${BUN}`, args, {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, NODE_EXTRA_CA_CERTS: process.env.OUTER_CA_CERTS },
    });
  const { status, stderr } = bun("install");
  assert.equal(status, 0, stderr);
  assert.doesNotMatch(stderr, /warn/i);
  const run = bun("app-anywhere.mjs");
  assert.equal(run.stderr, "");
  assert.deepEqual(JSON.parse(run.stdout), EXPECTED);
});
