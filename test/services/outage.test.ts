import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Redis } from "ioredis";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  createRedisLimiter,
  LimiterUnavailableError,
  type RedisLimiterOptions,
} from "../../runtime/limiter-redis.js";
import type { Quota } from "../../runtime/limiter.js";
import { QUOTA } from "../limiter/sends.js";
import { RedisServer } from "./redis-server.js";

const RETRY_AFTER_MS = 300;
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

function setUp(options: Partial<RedisLimiterOptions>) {
  const limiter = createRedisLimiter({ client, retryAfterMs: RETRY_AFTER_MS, ...options });
  const quota: Quota = { ...QUOTA, account: `account ${++quotas}`, perSecond: 4 };
  return {
    key: `tencentcloud-redis:limiter:redis/ap-singapore/CloneInstances/${quota.account}`,
    acquire: (signal = AbortSignal.timeout(10_000)) => limiter.acquire(quota, signal),
  };
}

/** What takes longer than this waits without end; what takes less may be on a busy machine. */
const PATIENCE_MS = 8000;

/** How long so many calls at once take together, in milliseconds. */
async function timeOf(calls: number, acquire: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: calls }, () => acquire()));
  return performance.now() - startedAt;
}

describe.each([
  ["is stopped", () => server.stop(), () => server.start()],
  ["hangs", () => server.hang(), () => server.goOn()],
] as const)("when Redis %s midway", (_name, goAway, comeBack) => {
  it('"open" sends at once, and keeps to the quota again afterwards', async () => {
    const { acquire, key } = setUp({ whenUnavailable: "open" });
    expect(await timeOf(4, acquire)).toBeLessThan(PATIENCE_MS);
    await goAway();
    await sleep(1200); // So that the calls do not wait for their turn.
    expect(await timeOf(12, acquire)).toBeLessThan(PATIENCE_MS);
    expect(await timeOf(12, acquire)).toBeLessThan(PATIENCE_MS); // Known to be away.
    await comeBack();
    await expect.poll(() => client.ping(), { timeout: 5000 }).toBe("PONG");
    await sleep(RETRY_AFTER_MS + 1200);
    expect(await timeOf(5, acquire)).toBeGreaterThanOrEqual(1099);
    expect(await client.llen(key)).toBeGreaterThan(0);
  });

  it('"closed" rejects with an error that says why, also those in line', async () => {
    const { acquire } = setUp({ whenUnavailable: "closed" });
    expect(await timeOf(4, acquire)).toBeLessThan(PATIENCE_MS);
    const inLine = acquire().catch((error: unknown) => error);
    await sleep(100);
    await goAway();
    const error = await inLine;
    expect(error).toBeInstanceOf(LimiterUnavailableError);
    expect(error).toMatchObject({ action: "CloneInstances", cause: expect.any(Error) });
    await expect(acquire()).rejects.toThrow(LimiterUnavailableError);
    await comeBack();
    await expect.poll(() => acquire().then(() => "sent"), { timeout: 5000 }).toBe("sent");
  });

  it("{ share } goes on with a part of the quota", async () => {
    const { acquire } = setUp({ whenUnavailable: { share: 0.5 } });
    await acquire();
    await goAway();
    await sleep(1200);
    const time = await timeOf(5, acquire); // Two, two and one, once it was noticed.
    expect(time).toBeGreaterThanOrEqual(2199);
    expect(time).toBeLessThan(PATIENCE_MS);
    await comeBack();
    await expect.poll(() => client.ping(), { timeout: 5000 }).toBe("PONG");
    await sleep(RETRY_AFTER_MS + 1200);
    expect(await timeOf(4, acquire)).toBeLessThan(PATIENCE_MS);
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
    const { acquire } = setUp({ client: deaf, whenUnavailable: "open", timeoutMs: 200 });
    const time = await timeOf(10, acquire);
    expect(time).toBeGreaterThanOrEqual(199);
    expect(time).toBeLessThan(PATIENCE_MS);
    expect(await timeOf(10, acquire)).toBeLessThan(PATIENCE_MS);
    deaf.disconnect();
  });
});
