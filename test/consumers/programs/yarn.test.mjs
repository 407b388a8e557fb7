import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import checks from "./checks.cjs";
import { createApp, tarball } from "./packed.mjs";
import { runApp } from "./run-app.mjs";

checks.recorder(test, "Plug'n'Play")("calls", () => {
  const folder = createApp("yarn-app", tarball);
  writeFileSync(path.join(folder, "yarn.lock"), "");
  const registry = execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim();
  const env = {
    ...process.env,
    NODE_EXTRA_CA_CERTS: process.env.OUTER_CA_CERTS,
    YARN_ENABLE_TELEMETRY: "0",
    YARN_ENABLE_IMMUTABLE_INSTALLS: "0",
    YARN_ENABLE_GLOBAL_CACHE: "1",
    YARN_NODE_LINKER: "pnp",
    YARN_NPM_REGISTRY_SERVER: registry,
    YARN_UNSAFE_HTTP_WHITELIST: new URL(registry).hostname,
  };
  const yarn = path.resolve("node_modules/@yarnpkg/cli-dist/bin/yarn.js");
  const options = { cwd: folder, env, encoding: "utf8" };
  const { status, stdout } = spawnSync(process.execPath, [yarn, "install"], options);
  assert.equal(status, 0, stdout);
  runApp(path.join(folder, "app-required.cjs"), {
    expected: 0,
    args: ["--require", path.join(folder, ".pnp.cjs")],
  });
});
