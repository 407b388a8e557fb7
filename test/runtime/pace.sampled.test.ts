import { describe, expect, it } from "vitest";
import { createEmulator, EMULATOR_CREDENTIALS } from "../../packages/emulator/src/index.js";
import { createInProcessLimiter, createRedisClient } from "../../generated/index.js";
import { service } from "../../generated/service.js";
import { cloneRequest } from "../fixtures/requests.js";
import { samples } from "../fixtures/samples.js";
import { FakeClock } from "../limiter/fake-clock.js";

const CALLS = samples({ sampled: 200, full: 1000 });

/** Makes the calls at once, on a clock that only the test moves; the network takes its time. */
async function rush(
  limited: boolean,
): Promise<{ accepted: number; refused: number; seconds: number }> {
  // Signing takes real time, which a slow machine must not turn into a late request.
  let running = 0;
  const clock = new FakeClock(() => running > 0);
  const emulator = createEmulator({ rateLimits: true, clock });
  const limiter = createInProcessLimiter({ now: clock.now, schedule: clock.schedule });
  const redis = createRedisClient({
    region: "ap-singapore",
    credentials: EMULATOR_CREDENTIALS,
    retry: false,
    timeoutMs: Infinity,
    now: clock.now,
    limiter: {
      acquire: async (quota, signal) => {
        if (limited) await limiter.acquire(quota, signal);
        running++;
      },
    },
    fetch: async (url, init) => {
      running--;
      // Some requests take longer than others, so they arrive closer together than they left.
      await new Promise<void>((resolve) =>
        clock.schedule(resolve, (Number(init.body.length) * 7) % 50),
      );
      running++;
      try {
        return await emulator.fetch(url, init);
      } finally {
        running--;
      }
    },
  });
  const ends = { accepted: 0, refused: 0 };
  const calls = Array.from({ length: CALLS }, (_, i) =>
    redis.CloneInstances({ ...cloneRequest, InstanceName: "n".repeat(1 + (i % 40)) }).then(
      () => ends.accepted++,
      () => ends.refused++,
    ),
  );
  let seconds = 0;
  for (; ends.accepted + ends.refused < CALLS && seconds < 200; seconds++) {
    await clock.advance(1000);
  }
  await Promise.all(calls);
  return { ...ends, seconds };
}

describe("very many calls at once", { timeout: 120_000 }, () => {
  it("are all let through, none too early for the service, and none much later than need be", async () => {
    const { accepted, refused, seconds } = await rush(true);
    expect({ accepted, refused }).toEqual({ accepted: CALLS, refused: 0 });
    expect(seconds).toBeGreaterThanOrEqual(CALLS / service.rateLimit);
    expect(seconds).toBeLessThan((CALLS / service.rateLimit) * 1.2);
  });

  it("would mostly be refused without a limiter", async () => {
    expect((await rush(false)).refused).toBeGreaterThan(CALLS / 2);
  });
});
