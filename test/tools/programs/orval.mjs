import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { generate } from "orval";
import { startEmulator } from "tencentcloud-redis-emulator";
import { document, FILE } from "./document.mjs";
import { signedFetch } from "./signed-fetch.mjs";

const emulator = await startEmulator();
try {
  await generate({
    input: FILE,
    output: { target: "orval/redis.ts", client: "fetch", headers: true, baseUrl: emulator.url },
  });
  assert.match(readFileSync("orval/redis.ts", "utf8"), /'X-TC-Action'\?: 'DescribeProductInfo'/);
  const { describeProductInfo } = await import("./orval/redis.ts");
  // In place of the mutator that a user writes.
  globalThis.fetch = signedFetch;
  const headers = { "X-TC-Action": "DescribeProductInfo", "X-TC-Version": document.info.version };
  for (const given of [headers, {}]) {
    const { data } = await describeProductInfo({}, given);
    assert.ok("RegionSet" in data.Response);
  }
} finally {
  await emulator.close();
}
