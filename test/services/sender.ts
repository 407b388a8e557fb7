import { Redis } from "ioredis";
import { createRedisLimiter } from "../../runtime/limiter-redis.js";

// One process of many: sends as fast as it is let, and tells when it sent.
const [port, perSecond, durationMs] = process.argv.slice(2).map(Number);
if (port === undefined || perSecond === undefined || durationMs === undefined) {
  throw new Error("usage: sender.ts <port> <calls per second> <milliseconds>");
}

const client = new Redis({ port, host: "127.0.0.1" });
const limiter = createRedisLimiter({ client, whenUnavailable: "closed", timeoutMs: 5000 });
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
      await limiter.acquire({ ...quota, perSecond: perSecond ?? 0 }, over);
      times.push(machineTimeMs());
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
