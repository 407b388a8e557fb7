// An app on Node: it also calls over HTTP, with the default transport.
import { createRedisClient } from "tencentcloud-redis";
import { EMULATOR_CREDENTIALS, startEmulator } from "tencentcloud-redis-emulator";
import { callEmulator } from "./app.mjs";

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
  console.log(JSON.stringify(await callEmulator()));
}

main();
