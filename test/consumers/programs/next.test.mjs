import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { EXPECTED } from "./app.mjs";
import checks from "./checks.cjs";

const folder = path.resolve("next-app");
const next = path.resolve("node_modules/next/dist/bin/next");
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", FORCE_COLOR: "0" };
const options = { cwd: folder, env, encoding: "utf8" };

const root = JSON.stringify(path.resolve("."));
const FILES = {
  "package.json": '{ "private": true, "type": "module" }',
  "next.config.mjs": `export default { outputFileTracingRoot: ${root}, turbopack: { root: ${root} } };`,
  "app/layout.js":
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
  "app/page.js": "export default function Page() { return <p>Home</p>; }",
  ...Object.fromEntries(
    ["nodejs", "edge"].map((runtime) => [
      `app/${runtime}/route.js`,
      `import { callEmulator } from "../../app.mjs";
export const runtime = "${runtime}";
export const dynamic = "force-dynamic";
export const GET = async () => Response.json(await callEmulator());`,
    ]),
  ),
};

/** Next's own remarks about every edge route. */
const EXPECTED_WARNING =
  /The Edge Runtime is deprecated|Using edge runtime on a page currently disables static generation/;

let server;
let url;
before(async () => {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  copyFileSync("app.mjs", path.join(folder, "app.mjs"));
  const { status, stdout, stderr } = spawnSync(process.execPath, [next, "build"], options);
  assert.equal(status, 0, stdout + stderr);
  const lines = (stdout + stderr).split("\n");
  const isWarning = (line) => /⚠|warn/i.test(line) && !EXPECTED_WARNING.test(line);
  assert.deepEqual(lines.filter(isWarning), []);
  server = spawn(process.execPath, [next, "start", "-p", "0", "-H", "127.0.0.1"], options);
  url = await new Promise((resolve, reject) => {
    let said = "";
    server.stdout.on("data", (chunk) => {
      said += chunk;
      const [found] = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    server.once("exit", () => reject(new Error(said)));
  });
});
after(() => server?.kill());

for (const runtime of ["nodejs", "edge"]) {
  checks.recorder(test, `${runtime} route`)("bundle", async () => {
    const response = await fetch(`${url}/${runtime}`);
    assert.deepEqual(await response.json(), EXPECTED);
  });
}
