import { expect, it } from "vitest";
import { createInProcessLimiter, createRedisClient } from "../../generated/index.js";
import { FakeClock } from "./fake-clock.js";
import { mostInAnyWindow } from "./sends.js";

it("calls that start together leave within the quota, though the event loop is blocked", async () => {
  const clock = new FakeClock();
  const left: number[] = [];
  const redis = createRedisClient({
    region: "ap-singapore",
    credentials: { secretId: "burst", secretKey: "key" },
    limiter: createInProcessLimiter(clock),
    transport: async () => {
      left.push(clock.elapsed);
      const body = JSON.stringify({ Response: { RequestId: `r-${left.length}` } });
      return { status: 200, headers: {}, body, isCut: false };
    },
  });
  const calls = [];
  for (let index = 0; index < 25; index++) calls.push(redis.DescribeInstances());
  clock.block(1200);
  for (let index = 0; index < 15; index++) calls.push(redis.DescribeInstances());
  clock.block(1200);
  await clock.advance(10_000);
  await Promise.all(calls);
  expect(left).toHaveLength(40);
  expect(mostInAnyWindow(left, 1000)).toBe(20);
});
