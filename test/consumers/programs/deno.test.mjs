import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import checks from "./checks.cjs";
import { EXPECTED } from "./app.mjs";
import { createApp, NAMES, tarballFile } from "./packed.mjs";

const DENO = path.resolve("node_modules/@deno/linux-x64-glibc/deno");
const manifestOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));

/** Deno takes no tarballs, so a registry has the two packages, and leads to the real one for others. */
async function startRegistry() {
  const real = execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim();
  const server = createServer(({ url, headers }, response) => {
    const name = url.slice(1).replace(/\.tgz$/, "");
    if (!NAMES.includes(name)) {
      response.writeHead(302, { location: new URL(url.slice(1), real).href }).end();
      return;
    }
    const bytes = readFileSync(tarballFile(name));
    if (url.endsWith(".tgz")) {
      response.end(bytes);
      return;
    }
    const manifest = manifestOf(name);
    const { version } = manifest;
    const dist = {
      tarball: `http://${headers.host}/${name}.tgz`,
      integrity: `sha512-${createHash("sha512").update(bytes).digest("base64")}`,
    };
    const versions = { [version]: { ...manifest, dist } };
    response.end(JSON.stringify({ name, "dist-tags": { latest: version }, versions }));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

checks.recorder(test, "its own packages")("calls", async () => {
  const folder = createApp("deno-app", (name) => manifestOf(name).version);
  const registry = await startRegistry();
  try {
    const env = {
      ...process.env,
      DENO_DIR: path.join(folder, ".deno"),
      DENO_NO_UPDATE_CHECK: "1",
      NPM_CONFIG_REGISTRY: `http://127.0.0.1:${registry.address().port}/`,
      NODE_EXTRA_CA_CERTS: process.env.OUTER_CA_CERTS,
      ...(process.env.OUTER_CA_CERTS && { DENO_CERT: process.env.OUTER_CA_CERTS }),
    };
    const deno = (...args) => promisify(execFile)(DENO, args, { cwd: folder, env });
    await deno("install", "--node-modules-dir=none", "--quiet");
    const args = ["run", "--allow-all", "--node-modules-dir=none", "app-anywhere.mjs"];
    const { stdout, stderr } = await deno(...args);
    assert.equal(stderr, "");
    assert.deepEqual(JSON.parse(stdout), EXPECTED);
  } finally {
    registry.close();
  }
});
