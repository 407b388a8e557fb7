import { expect, it } from "vitest";
import { createRedisClient } from "../../generated/index.js";
import { mostInAnyWindow } from "./sends.js";

/** Keeps the event loop from doing anything else. */
function block(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

it("calls that start together leave within the quota, though the event loop is blocked", async () => {
  const left: number[] = [];
  const redis = createRedisClient({
    region: "ap-singapore",
    credentials: { secretId: "burst", secretKey: "key" },
    transport: async () => {
      left.push(performance.now());
      const body = JSON.stringify({ Response: { RequestId: `r-${left.length}` } });
      return { status: 200, headers: {}, body, isCut: false };
    },
  });
  const calls = [];
  for (let index = 0; index < 25; index++) calls.push(redis.DescribeInstances());
  block(1200);
  for (let index = 0; index < 15; index++) calls.push(redis.DescribeInstances());
  block(1200);
  await Promise.all(calls);
  expect(left).toHaveLength(40);
  expect(mostInAnyWindow(left, 1000)).toBe(20);
});
