import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";
import { createRedisLimiter, LimiterUnavailableError } from "../../runtime/limiter/redis.js";

// One process of many: sends as fast as it is let, and tells for when Redis let it send.
const [port, perSecond, delayMs = 0] = process.argv.slice(2).map(Number);
if (port === undefined || perSecond === undefined) {
  throw new Error("usage: sender.ts <port> <calls per second> [<delay>]");
}

const client = new Redis({ port, host: "127.0.0.1" });

/** Tells of each permit, by the server's clock, which no busy machine makes late. In microseconds. */
const watched = {
  async eval(script: string, given: { keys: string[]; arguments: string[] }): Promise<unknown> {
    // To this process Redis is slow: a request and its response take so many milliseconds more.
    await sleep(delayMs / 2);
    const { keys, arguments: args } = given;
    const asked = client.multi().eval(script, keys.length, ...keys, ...args);
    const [[, response] = [], [, time] = []] = (await asked.time().exec()) ?? [];
    await sleep(delayMs / 2);
    const [, , leadMicros = 0] = args.map(Number);
    const [seconds, micros] = (time as string[]).map(Number);
    if (response === 0) process.send?.(Number(seconds) * 1e6 + Number(micros) + leadMicros);
    return response;
  },
};

// Each quota has a log of its own, so that tests do not meet.
const quota = {
  account: `${perSecond}`,
  service: "redis",
  region: "ap-singapore",
  action: "CloneInstances",
  perSecond,
};
// On a busy machine Redis is no further away than it is.
const limiter = createRedisLimiter({ client: watched, timeoutMs: delayMs > 0 ? 500 : 5000 });
const { signal } = new AbortController();

async function send(): Promise<never> {
  for (;;) {
    try {
      await limiter.acquire(quota, signal);
    } catch (error) {
      if (!(error instanceof LimiterUnavailableError)) throw error;
      await sleep(50);
    }
  }
}

await client.ping();
process.send?.("ready");
process.once("message", () => void Promise.all([send(), send(), send()]));
