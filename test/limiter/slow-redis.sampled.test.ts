import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRedisLimiter, type RedisLimiterOptions } from "../../runtime/limiter/redis.js";
import { oneIn, samples } from "../fixtures/samples.js";
import { FakeClock } from "./fake-clock.js";
import { FakeRedis } from "./fake-redis.js";
import { mostInAnyWindow, never, QUOTA } from "./sends.js";

const PER_SECOND = 20;

type Latency = Parameters<FakeRedis["from"]>[0];

/** Ten callers in each of these processes, on one Redis. They call again at once, or at a pace. */
async function together(
  latencies: readonly Latency[],
  options: Partial<RedisLimiterOptions> = {},
  { paceMs = 0, durationMs = 20_000 } = {},
) {
  const clock = new FakeClock();
  const redis = new FakeRedis(clock);
  const sends = latencies.map((): number[] => []);
  const pause = (ms: number) => new Promise<void>((resolve) => clock.schedule(resolve, ms));
  for (const [process, latency] of latencies.entries()) {
    const limiter = createRedisLimiter({
      client: redis.from(latency),
      random: () => 0.5,
      ...clock,
      ...options,
    });
    const caller = async (): Promise<void> => {
      while (clock.elapsed < durationMs) {
        try {
          await limiter.acquire({ ...QUOTA, perSecond: PER_SECOND }, never());
          sends[process]?.push(clock.elapsed);
          if (paceMs > 0) await pause(paceMs);
        } catch {
          await pause(100);
        }
      }
    };
    for (let index = 0; index < 10; index++) void caller();
  }
  await clock.advance(durationMs);
  return {
    most: mostInAnyWindow(sends.flat(), 1000),
    rate: (sends.flat().length * 1000) / durationMs,
    counts: sends.map(({ length }) => length),
  };
}

const quick = () => ({ there: 1, back: 1 });
const slow = (ms: number) => () => ({ there: ms / 2, back: ms / 2 });
const cutOff = () => "cut off" as const;
/** One process of each, several times. */
const mixed = (...latencies: Latency[]): Latency[] =>
  Array.from({ length: 10 }, (_, index) => latencies[index % latencies.length] as Latency);

describe("processes of which some find Redis slow", () => {
  it.each(
    oneIn(3, [
      ["150 ms", mixed(quick, slow(150))],
      ["more than the margin, each in another way", mixed(quick, slow(110), slow(240), slow(480))],
      ["longer than the timeout", mixed(quick, slow(700))],
      ["without end", mixed(quick, cutOff)],
      ["in all of these ways", mixed(quick, slow(90), slow(300), slow(499), slow(501), cutOff)],
      ["all but two of them", [quick, quick, ...Array.from({ length: 8 }, () => slow(400))]],
      [
        "all but two of them without end",
        [quick, quick, ...Array.from({ length: 8 }, () => cutOff)],
      ],
    ]),
  )("stay within the quota: %s", async (_name, latencies) => {
    const { most, rate } = await together(latencies);
    expect(most).toBeLessThanOrEqual(PER_SECOND);
    // And they use most of it, although slow ones cost some.
    expect(rate).toBeGreaterThan(0.5 * PER_SECOND);
  });

  it("all get their calls through where Redis responds within the timeout", async () => {
    // 100 callers that want 10 calls in a second, together.
    const latencies = mixed(quick, slow(150), slow(450));
    const { most, counts } = await together(latencies, {}, { paceMs: 10_000 });
    expect(most).toBeLessThanOrEqual(PER_SECOND);
    expect(Math.min(...counts)).toBeGreaterThan(10);
  });

  it("stay within it however that changes", async () => {
    const latency = fc.oneof(
      fc.constant("cut off" as const),
      fc.record({ there: fc.nat(350), back: fc.nat(350) }),
      fc.record({ there: fc.nat(5), back: fc.nat(5) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(latency), async (latencies) => {
        const next = () => latencies.next().value as ReturnType<Latency>;
        const { most } = await together(mixed(next), {}, { durationMs: 5000 });
        expect(most).toBeLessThanOrEqual(PER_SECOND);
      }),
      { numRuns: samples({ sampled: 4, full: 20 }) },
    );
  });

  it("{ share } adds no more than a share for each that is cut off", async () => {
    const options = { whenUnavailable: { share: 0.1 } };
    const { most } = await together(mixed(quick, cutOff), options);
    expect(most).toBeGreaterThan(PER_SECOND);
    expect(most).toBeLessThanOrEqual(PER_SECOND + 5 * 2);
  });
});
