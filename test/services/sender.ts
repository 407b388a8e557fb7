import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";
import { createRedisLimiter, LimiterUnavailableError } from "../../runtime/limiter-redis.js";

// One process of many: sends as fast as it is let, and tells when it sent.
const [port, perSecond, durationMs, delayMs = 0] = process.argv.slice(2).map(Number);
if (port === undefined || perSecond === undefined || durationMs === undefined) {
  throw new Error("usage: sender.ts <port> <calls per second> <milliseconds> [<delay>]");
}

const client = new Redis({ port, host: "127.0.0.1" });
/** To this process Redis is slow: a request and its response take so many milliseconds more. */
const slow = {
  async eval(script: string, given: { keys: string[]; arguments: string[] }): Promise<unknown> {
    await sleep(delayMs / 2);
    const { keys, arguments: args } = given;
    const response = await client.eval(script, keys.length, ...keys, ...args);
    await sleep(delayMs / 2);
    return response;
  },
};
const limiter =
  delayMs > 0
    ? createRedisLimiter({ client: slow })
    : createRedisLimiter({ client, whenUnavailable: "closed", timeoutMs: 5000 });
// Each quota has a log of its own, so that tests do not meet.
const quota = {
  account: `${perSecond}`,
  service: "redis",
  region: "ap-singapore",
  action: "CloneInstances",
};

/** The machine's one monotonic clock, so times from several processes can be compared. */
const machineTimeMs = (): number => Number(process.hrtime.bigint()) / 1e6;

async function send(): Promise<void> {
  const times: number[] = [];
  const over = AbortSignal.timeout(durationMs ?? 0);
  const caller = async (): Promise<void> => {
    while (!over.aborted) {
      try {
        await limiter.acquire({ ...quota, perSecond: perSecond ?? 0 }, over);
        times.push(machineTimeMs());
      } catch (error) {
        if (!(error instanceof LimiterUnavailableError)) throw error;
        await sleep(50);
      }
    }
  };
  const ends = await Promise.allSettled([caller(), caller(), caller()]);
  for (const end of ends) {
    if (end.status === "rejected" && end.reason !== over.reason) throw end.reason;
  }
  process.send?.({ times });
  client.disconnect();
  process.disconnect();
}

process.once("message", () => void send());
await client.ping();
process.send?.("ready");
