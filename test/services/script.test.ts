import type { Redis } from "ioredis";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { SLIDING_WINDOW_SCRIPT } from "../../runtime/limiter/redis-window.js";
import { createRedisLimiter, type RedisClient } from "../../runtime/limiter/redis.js";
import { FakeClock } from "../limiter/fake-clock.js";
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

/** So long that no stall of this machine lasts for a window. */
const WINDOW_MS = 60_000;
const WINDOW = WINDOW_MS * 1000;

/** A limiter for which time passes in Redis alone. */
function limiterOn(redis: RedisClient) {
  const clock = new FakeClock();
  return { clock, limiter: createRedisLimiter({ client: redis, windowMs: WINDOW_MS, ...clock }) };
}

/** How many calls are let through before the others have to wait. */
async function sentAtOnce({ clock, limiter } = limiterOn(client)): Promise<number> {
  const over = new AbortController();
  let sent = 0;
  const calls = Array.from({ length: 5 }, () =>
    limiter.acquire(QUOTA, over.signal).then(
      () => sent++,
      () => {},
    ),
  );
  // Each question has a timer, and the limiter asks two at a time. A single one is the others' pause.
  await expect.poll(() => clock.timers, { timeout: 60_000 }).toBe(1);
  over.abort();
  await Promise.all(calls);
  return sent;
}

const serverTime = async (): Promise<number> => {
  const [seconds, micros] = await client.time();
  return Number(seconds) * 1e6 + Number(micros);
};

/** Asks the script itself: limit, and lead in microseconds. */
async function ask(limit: number, lead?: number): Promise<number> {
  const args = [limit, WINDOW, ...(lead === undefined ? [] : [lead])];
  return (await client.eval(SLIDING_WINDOW_SCRIPT, 1, KEY, ...args)) as number;
}

/** When the key goes, by the server's clock in milliseconds. */
async function expiry(): Promise<number> {
  const [[, left] = [], [, time] = []] = (await client.multi().pttl(KEY).time().exec()) ?? [];
  const [seconds, micros] = (time as string[]).map(Number);
  return Number(left) + Number(seconds) * 1000 + Math.floor(Number(micros) / 1000);
}

/** The key lives as long as its newest entry counts, rounded up to a millisecond. */
async function expectToLiveWith(newest: number): Promise<void> {
  const difference = (await expiry()) - (newest + WINDOW) / 1000;
  expect(Math.abs(difference)).toBeLessThanOrEqual(2);
}

it("keeps the times of the latest sends, by the server's clock, and no longer than a window", async () => {
  const before = await serverTime();
  expect(await sentAtOnce()).toBe(2);
  const after = await serverTime();
  const log = await client.lrange(KEY, 0, -1);
  expect(log).toHaveLength(2);
  for (const entry of log) {
    expect(entry).toMatch(/^\d{16}$/); // To the microsecond.
    expect(Number(entry)).toBeGreaterThanOrEqual(before);
    expect(Number(entry)).toBeLessThanOrEqual(after);
  }
  await expectToLiveWith(Number(log[1]));
});

it("counts what lies a little in the future, and drops what lies further", async () => {
  // A clock that was set back leaves such entries.
  await client.rpush(KEY, (await serverTime()) + WINDOW / 2);
  expect(await sentAtOnce()).toBe(1);
  await client.flushall();
  await client.rpush(KEY, (await serverTime()) + 2 * WINDOW);
  expect(await sentAtOnce()).toBe(2);
});

it("drops what has left the window, and nothing else", async () => {
  const now = await serverTime();
  await client.rpush(KEY, now - WINDOW, now - WINDOW / 2);
  expect(await sentAtOnce()).toBe(1);
});

it("keeps what is asked ahead for as much longer, and the oldest in front", async () => {
  const before = await serverTime();
  const lead = WINDOW / 3;
  for (const each of [undefined, lead, 0, lead / 2]) await ask(10, each);
  const after = await serverTime();
  const log = (await client.lrange(KEY, 0, -1)).map(Number);
  expect(log).toEqual(log.toSorted((a, b) => a - b));
  const leads = [0, lead, lead, lead];
  expect(log).toHaveLength(leads.length);
  for (const [index, entry] of log.entries()) {
    expect(entry).toBeGreaterThanOrEqual(before + (leads[index] ?? 0));
    expect(entry).toBeLessThanOrEqual(after + (leads[index] ?? 0));
  }
  await expectToLiveWith(Number(log[3]));
});

it("has nobody wait for longer than a window, whatever the clock was", async () => {
  const before = await serverTime();
  const hour = 3_600_000_000;
  // Behind a recent entry lie some of an hour ahead; then the quota becomes smaller.
  await client.rpush(KEY, before, before + hour, before + hour);
  const waitMs = await ask(2);
  expect(waitMs).toBeGreaterThan(0);
  expect(waitMs).toBeLessThanOrEqual(WINDOW_MS);
  // And a new entry does not take over their time.
  await ask(4);
  const newest = Number(await client.lindex(KEY, -1));
  expect(newest).toBeGreaterThanOrEqual(before);
  expect(newest).toBeLessThanOrEqual(await serverTime());
});

it("works through clients in the shape of node-redis, and with text for integers", async () => {
  const shaped = {
    async eval(script: string, given: { keys: string[]; arguments: string[] }): Promise<string> {
      const { keys, arguments: args } = given;
      return String(await client.eval(script, keys.length, ...keys, ...args));
    },
  };
  expect(await sentAtOnce(limiterOn(shaped))).toBe(2);
});
