import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { startEmulator } from "tencentcloud-redis-emulator";

/** Where the guide's client calls. */
const SERVICE = "https://redis.tencentcloudapi.com";
/** What the guides take for granted. */
const GIVEN = `import { EMULATOR_CREDENTIALS as credentials } from "tencentcloud-redis-emulator";
const region = "ap-singapore";
`;

const guide = readFileSync("guide.md", "utf8");
const [config, call] = [...guide.matchAll(/^```ts.*\n([^]*?)^```$/gm)].map(([, code]) => code);
assert.ok(call.includes(SERVICE));

const emulator = await startEmulator();
try {
  writeFileSync("openapi-ts.config.ts", config);
  writeFileSync("call.ts", GIVEN + call.replace(SERVICE, emulator.url));
  await run("node_modules/.bin/openapi-ts");
  await run("node_modules/typescript/bin/tsc", "--project", "hey-api.tsconfig.json");
  assert.match(await run("--import", "tsx", "call.ts"), /old-sessions/);
} finally {
  await emulator.close();
}

async function run(...args) {
  try {
    return (await promisify(execFile)(process.execPath, ["--no-warnings", ...args])).stdout;
  } catch (error) {
    throw new Error(`${error.message}\n${error.stdout}`, { cause: error });
  }
}
