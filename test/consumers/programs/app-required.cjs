// The app on Node as a CommonJS module.
"use strict";
const { createRedisClient } = require("tencentcloud-redis");
const { BillingMode } = require("tencentcloud-redis/types");
const { EMULATOR_CREDENTIALS, startEmulator } = require("tencentcloud-redis-emulator");

async function main() {
  const emulator = await startEmulator();
  const redis = createRedisClient({
    region: "ap-singapore",
    credentials: EMULATOR_CREDENTIALS,
    endpoint: emulator.url,
  });
  const { TotalCount } = await redis.DescribeInstances();
  await emulator.close();
  if (TotalCount === 0) throw new Error("no instances over HTTP");
  console.log(BillingMode.PayAsYouGo);
}

main();
