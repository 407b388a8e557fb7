import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import type { Redis } from "ioredis";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  createRedisLimiter,
  LimiterUnavailableError,
  type RedisLimiterOptions,
} from "../../runtime/limiter/redis.js";
import type { Quota } from "../../runtime/limiter/limiter.js";
import { FakeClock } from "../limiter/fake-clock.js";
import { never, QUOTA } from "../limiter/sends.js";
import { RedisServer } from "./redis-server.js";

const RETRY_AFTER_MS = 300;
const TIMEOUT_MS = 500;
/** So long that no stall of this machine lasts for a window. */
const WINDOW_MS = 60_000;
/** A bound on what hangs, not on what is slow. */
const eventually = { timeout: 60_000 };

let server: RedisServer;
let client: Redis;
let quotas = 0;

beforeEach(async () => {
  server = await RedisServer.start();
  client = server.client({ retryStrategy: () => 50 });
  return async () => {
    client.disconnect();
    await server.remove();
  };
});

/** Redis and its connection are real; the limiter's clock is moved by the test. */
function setUp(options: Partial<RedisLimiterOptions>) {
  const clock = new FakeClock();
  const limiter = createRedisLimiter({
    client,
    windowMs: WINDOW_MS,
    timeoutMs: TIMEOUT_MS,
    retryAfterMs: RETRY_AFTER_MS,
    ...clock,
    ...options,
  });
  const quota: Quota = { ...QUOTA, account: `account ${++quotas}`, perSecond: 4 };
  const key = `tencentcloud-redis:limiter:redis/ap-singapore/CloneInstances/${quota.account}`;
  const ends = { sent: 0, failures: [] as unknown[] };
  return {
    clock,
    ends,
    call(count: number) {
      for (let index = 0; index < count; index++) {
        void limiter.acquire(quota, never()).then(
          () => ends.sent++,
          (error: unknown) => ends.failures.push(error),
        );
      }
    },
    /** How many sends Redis counts. */
    counted: () => client.llen(key),
    /** Waits for the connection, and until the limiter asks Redis again. */
    async reachable() {
      await expect.poll(() => client.ping().catch(String), eventually).toBe("PONG");
      await client.del(key);
      await clock.advance(RETRY_AFTER_MS);
    },
  };
}

describe.each([
  ["is stopped", () => server.stop(), () => server.start()],
  ["hangs", () => server.hang(), () => server.goOn()],
] as const)("when Redis %s midway", (_name, goAway, comeBack) => {
  it('"open" sends at once, and keeps to the quota again afterwards', async () => {
    const { clock, ends, call, counted, reachable } = setUp({ whenUnavailable: "open" });
    call(1);
    await expect.poll(() => ends.sent, eventually).toBe(1);
    await goAway();
    call(12);
    await clock.advance(TIMEOUT_MS);
    await expect.poll(() => ends.sent, eventually).toBe(13);
    call(12); // Known to be away.
    await clock.advance(0);
    expect(ends.sent).toBe(25);
    await comeBack();
    await reachable();
    call(5);
    await expect.poll(() => ends.sent, eventually).toBe(29);
    await expect.poll(() => clock.timers, eventually).toBe(1); // The pause of the one that waits.
    expect(ends.sent).toBe(29);
    expect(await counted()).toBe(4);
    expect(ends.failures).toEqual([]);
  });

  it('"closed" rejects with an error that says why, also those in line', async () => {
    const { clock, ends, call, reachable } = setUp({ whenUnavailable: "closed" });
    call(5);
    await expect.poll(() => ends.sent, eventually).toBe(4);
    await expect.poll(() => clock.timers, eventually).toBe(1);
    await goAway();
    await clock.advance(WINDOW_MS + 20 + TIMEOUT_MS);
    await expect.poll(() => ends.failures, eventually).toHaveLength(1);
    call(1);
    await expect.poll(() => ends.failures, eventually).toHaveLength(2);
    for (const error of ends.failures) {
      expect(error).toBeInstanceOf(LimiterUnavailableError);
      expect(error).toMatchObject({ action: "CloneInstances", cause: expect.any(Error) });
    }
    await comeBack();
    await reachable();
    call(1);
    await expect.poll(() => ends.sent, eventually).toBe(5);
  });

  it("{ share } goes on with a part of the quota", async () => {
    const { clock, ends, call, counted, reachable } = setUp({ whenUnavailable: { share: 0.5 } });
    call(1);
    await expect.poll(() => ends.sent, eventually).toBe(1);
    await goAway();
    call(5);
    await clock.advance(TIMEOUT_MS);
    await expect.poll(() => ends.sent, eventually).toBe(3);
    await clock.advance(WINDOW_MS);
    expect(ends.sent).toBe(5);
    await clock.advance(WINDOW_MS);
    expect(ends.sent).toBe(6);
    await comeBack();
    await reachable();
    call(4);
    await expect.poll(() => ends.sent, eventually).toBe(10);
    expect(await counted()).toBe(4);
    expect(ends.failures).toEqual([]);
  });
});

describe("a server that accepts connections and says nothing", () => {
  const sockets = new Set<Socket>();
  const silent = createServer((socket) => sockets.add(socket));
  afterEach(() => {
    for (const socket of sockets) socket.destroy();
    silent.close();
  });

  it("holds nobody for longer than timeoutMs", async () => {
    silent.listen(0, "127.0.0.1");
    await once(silent, "listening");
    const address = silent.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const deaf = server.client({ port: port ?? 0 });
    const { clock, ends, call } = setUp({ client: deaf, whenUnavailable: "open" });
    call(10);
    await clock.advance(TIMEOUT_MS - 1);
    expect(ends.sent).toBe(0);
    await clock.advance(1);
    expect(ends.sent).toBe(10);
    call(10);
    await clock.advance(0);
    expect(ends.sent).toBe(20);
    deaf.disconnect();
  });
});
