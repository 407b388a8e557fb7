"use strict";
/* global jest, test */
const assert = require("node:assert/strict");
const { writeFileSync } = require("node:fs");
const https = require("node:https");
const path = require("node:path");
const { checkLibrary, recorder, rejectionOf, OPTIONS, PURCHASE } = require("./checks.cjs");
const { fakes, refusedBy } = require("./fake-request.cjs");
const { checkMethod, checkSpy } = require("./spy.cjs");
const redis = require("tencentcloud-redis");
const { fromProfile } = require("tencentcloud-redis/credentials");
const testing = require("tencentcloud-redis-emulator");

let seen = [];
const reset = () => jest.restoreAllMocks();
const put = (implementation) => jest.spyOn(https, "request").mockImplementation(implementation);

for (const [name, fake] of Object.entries(fakes)) {
  checkLibrary(test, redis, {
    row: `jest.spyOn, ${name}`,
    mock(responseTo) {
      seen = [];
      put(fake(responseTo, seen));
    },
    reset,
    seen: () => seen,
    ...refusedBy(put),
    needsRequestIds: true,
  });
}

const check = recorder(test, "jest.spyOn, streams", reset);

check("abort", async () => {
  const controller = new AbortController();
  put((options) => {
    controller.abort(new Error("enough"));
    return fakes.streams(() => "", [])(options);
  });
  const client = redis.createRedisClient(OPTIONS);
  const error = await rejectionOf(client.CloneInstances(PURCHASE, { signal: controller.signal }));
  assert.match(String(error), /enough/);
});

check("entries", () => {
  const { exports: entries } = require("tencentcloud-redis/package.json");
  for (const entry of Object.keys(entries)) {
    // Those are for who has installed what they need.
    if (["./limiter-redis", "./undici", "./otel"].includes(entry)) continue;
    require(path.posix.join("tencentcloud-redis", entry));
  }
});

check("modules loaded late", async () => {
  const file = path.join(__dirname, "profile.ini");
  writeFileSync(file, "[default]\nsecret_id = AKIDEXAMPLE\nsecret_key = no-key-of-anybody\n");
  put(fakes.streams(() => '{"Response":{"TotalCount":0,"InstanceSet":[],"RequestId":"one"}}', []));
  const credentials = fromProfile({ file });
  const client = redis.createRedisClient({ ...OPTIONS, credentials, validate: true });
  assert.equal((await client.DescribeInstances()).TotalCount, 0);
  const error = await rejectionOf(client.CloneInstances({}));
  assert.ok(error?.issues?.length > 0, String(error));
});

checkSpy(test, redis, testing, {
  row: "jest.spyOn, streams",
  spy() {
    const spy = jest.spyOn(https, "request");
    return () => spy.mock.calls.length;
  },
  reset,
});

checkMethod(test, redis, {
  row: "jest.spyOn, client",
  replace(client, name, implementation) {
    const method = jest.spyOn(client, name).mockImplementation(implementation);
    return () => method.mock.calls.length;
  },
  reset,
});
