import type { Redis } from "ioredis";
import { RateLimiterRedis } from "rate-limiter-flexible";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { SLIDING_WINDOW_SCRIPT } from "../../runtime/limiter-redis-script.js";
import { createRedisLimiter } from "../../runtime/limiter-redis.js";
import { QUOTA } from "../limiter/sends.js";
import { RedisServer } from "./redis-server.js";

const KEY = "tencentcloud-redis:limiter:redis/ap-singapore/CloneInstances/100000000001";
let server: RedisServer | undefined;
let client: Redis;

beforeAll(async () => {
  server = await RedisServer.start();
  client = server.client();
});
beforeEach(async () => {
  await client.flushall();
});
afterAll(async () => {
  client?.disconnect();
  await server?.remove();
});

/** How many calls are let through within a tenth of a second. */
async function sentAtOnce(limiter: ReturnType<typeof createRedisLimiter>): Promise<number> {
  const signal = AbortSignal.timeout(100);
  const ends = await Promise.allSettled(
    Array.from({ length: 5 }, () => limiter.acquire(QUOTA, signal)),
  );
  return ends.filter(({ status }) => status === "fulfilled").length;
}

const serverTime = async (): Promise<number> => {
  const [seconds, micros] = await client.time();
  return Number(seconds) * 1e6 + Number(micros);
};

it("keeps the times of the latest sends, by the server's clock, and no longer than a window", async () => {
  const before = await serverTime();
  expect(await sentAtOnce(createRedisLimiter({ client }))).toBe(2);
  const log = await client.lrange(KEY, 0, -1);
  expect(log).toHaveLength(2);
  for (const entry of log) {
    expect(entry).toMatch(/^\d{16}$/); // To the microsecond.
    const time = Number(entry);
    expect(time).toBeGreaterThanOrEqual(before);
    expect(time).toBeLessThanOrEqual(await serverTime());
  }
  expect(await client.pttl(KEY)).toBeGreaterThan(900);
  expect(await client.pttl(KEY)).toBeLessThanOrEqual(1100);
  await expect.poll(() => client.exists(KEY), { timeout: 2000 }).toBe(0);
});

it("counts what lies a little in the future, and drops what lies further", async () => {
  // A clock that was set back leaves such entries.
  await client.rpush(KEY, (await serverTime()) + 500_000);
  expect(await sentAtOnce(createRedisLimiter({ client }))).toBe(1);
  await client.flushall();
  await client.rpush(KEY, (await serverTime()) + 60_000_000);
  expect(await sentAtOnce(createRedisLimiter({ client }))).toBe(2);
});

it("drops what has left the window, and nothing else", async () => {
  const now = await serverTime();
  await client.rpush(KEY, now - 1_100_000, now - 800_000);
  expect(await sentAtOnce(createRedisLimiter({ client }))).toBe(1);
});

/** Asks the script itself: limit, window and lead, both in microseconds. */
async function ask(limit: number, window: number, lead?: number): Promise<[number, number]> {
  const args = [limit, window, ...(lead === undefined ? [] : [lead])];
  return (await client.eval(SLIDING_WINDOW_SCRIPT, 1, KEY, ...args)) as [number, number];
}

it("keeps what is asked ahead for as much longer, and the oldest in front", async () => {
  const before = await serverTime();
  for (const lead of [undefined, 400_000, 0, 300_000]) await ask(10, 1_100_000, lead);
  const after = await serverTime();
  const log = (await client.lrange(KEY, 0, -1)).map(Number);
  expect(log).toEqual(log.toSorted((a, b) => a - b));
  const leads = [0, 400_000, 400_000, 400_000];
  expect(log).toHaveLength(leads.length);
  for (const [index, entry] of log.entries()) {
    expect(entry).toBeGreaterThanOrEqual(before + (leads[index] ?? 0));
    expect(entry).toBeLessThanOrEqual(after + (leads[index] ?? 0));
  }
  // The key lives as long as its newest entry counts.
  expect(await client.pttl(KEY)).toBeGreaterThan(1100);
  expect(await client.pttl(KEY)).toBeLessThanOrEqual(1500);
});

it("has nobody wait for longer than a window, whatever the clock was", async () => {
  const now = await serverTime();
  // Behind a recent entry lie some of an hour ahead; then the quota becomes smaller.
  await client.rpush(KEY, now, now + 3_600_000_000, now + 3_600_000_000);
  const [consumed, waitMs] = await ask(2, 1_100_000);
  expect(consumed).toBe(3);
  expect(waitMs).toBeLessThanOrEqual(1100);
  // And a new entry does not take over their time.
  await ask(4, 1_100_000);
  expect(Number(await client.lindex(KEY, -1))).toBeLessThan(now + 60_000_000);
});

it("works through clients in the shape of node-redis, and with strings for numbers", async () => {
  const shaped = {
    async eval(script: string, given: { keys: string[]; arguments: string[] }): Promise<string[]> {
      const { keys, arguments: args } = given;
      const answer = await client.eval(script, keys.length, ...keys, ...args);
      return (answer as number[]).map(String);
    },
  };
  expect(await sentAtOnce(createRedisLimiter({ client: shaped }))).toBe(2);
});

it("leaves the other limiters of a client alone, and is left alone by them", async () => {
  const earlier = new RateLimiterRedis({ storeClient: client, points: 1, duration: 5 });
  const limiter = createRedisLimiter({ client });
  expect(await sentAtOnce(limiter)).toBe(2);
  const later = new RateLimiterRedis({ storeClient: client, points: 1, duration: 5 });
  await expect(earlier.consume("a")).resolves.toMatchObject({ consumedPoints: 1 });
  await expect(later.consume("a")).rejects.toMatchObject({ consumedPoints: 2 });
  await client.del(KEY);
  expect(await sentAtOnce(limiter)).toBe(2);
  expect(await client.type(KEY)).toBe("list");
});
