import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createInProcessLimiter } from "../../runtime/limiter/in-process.js";
import { createRedisLimiter } from "../../runtime/limiter/redis.js";
import type { Limiter } from "../../runtime/limiter/limiter.js";
import { FakeClock, settle } from "./fake-clock.js";
import { FakeRedis } from "./fake-redis.js";
import { mostInAnyWindow, never, QUOTA } from "./sends.js";

const HOUR = 3_600_000;
const WINDOW_MS = 1100;

interface Made {
  readonly limiter: Limiter;
  readonly redis: FakeRedis;
}

/** Every limiter, and the Redis limiter in each of its states. */
const LIMITERS: readonly (readonly [string, (clock: FakeClock) => Made])[] = [
  [
    "in this process",
    (clock) => ({ limiter: createInProcessLimiter(clock), redis: new FakeRedis(clock) }),
  ],
  [
    "with Redis",
    (clock) => {
      const redis = new FakeRedis(clock);
      redis.latency = () => ({ there: 1, back: 1 });
      return { limiter: createRedisLimiter({ client: redis, random: () => 0, ...clock }), redis };
    },
  ],
  [
    "on its own share, without Redis",
    (clock) => {
      const redis = new FakeRedis(clock);
      redis.mode = "refuses";
      const options = { whenUnavailable: { share: 1 }, random: () => 0, ...clock };
      return { limiter: createRedisLimiter({ client: redis, ...options }), redis };
    },
  ],
];

function calling(clock: FakeClock, limiter: Limiter) {
  const sends: { arrivedAt: number; at: number }[] = [];
  const failures: unknown[] = [];
  const call = (): void => {
    const arrivedAt = clock.elapsed;
    void limiter.acquire(QUOTA, never()).then(
      () => sends.push({ arrivedAt, at: clock.elapsed }),
      (error: unknown) => failures.push(error),
    );
  };
  return { sends, failures, call };
}

describe.each(LIMITERS)("a clock that is set, %s", (_name, make) => {
  it.each([-HOUR, -WINDOW_MS, -500, -1])("by %i ms holds nobody for longer", async (ms) => {
    const clock = new FakeClock();
    const { limiter } = make(clock);
    const { sends, call } = calling(clock, limiter);
    for (let index = 0; index < 3; index++) call();
    await clock.advance(600);
    clock.set(ms);
    call();
    await clock.advance(600);
    clock.set(ms);
    await clock.advance(2 * WINDOW_MS);
    expect(sends).toHaveLength(4);
    clock.set(ms);
    for (let index = 0; index < 2; index++) call();
    await clock.advance(WINDOW_MS + 10);
    expect(sends).toHaveLength(6);
  });

  it("back at any moments holds nobody for longer, and lets nobody through too soon", async () => {
    const step = fc.record({
      gapMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 900 })),
      backMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: HOUR })),
      calls: fc.nat(3),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const clock = new FakeClock();
        const { limiter } = make(clock);
        const { sends, failures, call } = calling(clock, limiter);
        let calls = 0;
        for (const { gapMs, backMs, calls: more } of steps) {
          await clock.advance(gapMs);
          clock.set(-backMs);
          for (let index = 0; index < more; index++) call();
          calls += more;
        }
        await clock.advance(200_000);
        expect(failures).toEqual([]);
        expect(sends).toHaveLength(calls);
        const times = sends.map(({ at }) => at);
        expect(mostInAnyWindow(times, 1000)).toBeLessThanOrEqual(QUOTA.perSecond);
        // Whoever is the first in the queue waits for one window at most, and a few milliseconds
        // for Redis and its pauses.
        for (const [index, { arrivedAt, at }] of sends.entries()) {
          const firstSince = Math.max(arrivedAt, times[index - 1] ?? 0);
          expect(at - firstSince).toBeLessThanOrEqual(WINDOW_MS + 10);
        }
      }),
    );
  });

  it("lets calls through although timers got lost", async () => {
    for (const shownMs of [0, HOUR, -HOUR]) {
      const clock = new FakeClock();
      const { limiter } = make(clock);
      const { sends, call } = calling(clock, limiter);
      for (let index = 0; index < 2; index++) call();
      await clock.advance(10);
      for (let index = 0; index < 2; index++) call();
      await clock.advance(10);
      clock.loseTimers();
      clock.set(shownMs);
      await clock.advance(WINDOW_MS + 100);
      call();
      await clock.advance(3 * WINDOW_MS);
      expect(sends).toHaveLength(5);
    }
  });
});

describe("fake timers", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Not timed: what is held for an hour meets the test's timeout. */
  async function sent(limiter: Limiter, calls: number): Promise<void> {
    await Promise.all(Array.from({ length: calls }, () => limiter.acquire(QUOTA, never())));
  }

  const immediate = { eval: () => Promise.resolve(0) };
  const refusing = { eval: () => Promise.reject(new Error("connect ECONNREFUSED")) };

  it.each<[string, () => Limiter]>([
    ["in this process", () => createInProcessLimiter()],
    ["with Redis", () => createRedisLimiter({ client: immediate })],
    [
      "without Redis",
      () => createRedisLimiter({ client: refusing, whenUnavailable: { share: 1 } }),
    ],
  ])("that are installed and removed hold nobody, %s", async (_name, make) => {
    const limiter = make();
    vi.useFakeTimers();
    await sent(limiter, 2);
    await vi.advanceTimersByTimeAsync(HOUR);
    await sent(limiter, 2);
    // From an hour ahead to now, with a timer that is gone.
    vi.useRealTimers();
    await sent(limiter, 3);
    // And from now to a beginning.
    vi.useFakeTimers({ now: 0 });
    const later = sent(limiter, 3);
    await vi.advanceTimersByTimeAsync(2 * WINDOW_MS + 10);
    await later;
    vi.useRealTimers();
    await sent(limiter, 1);
  });
});

describe("a blocked event loop", () => {
  it("lets no more calls leave together afterwards, in this process", async () => {
    const step = fc.record({
      calls: fc.nat(6),
      blockMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4000 })),
      gapMs: fc.nat(1500),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const clock = new FakeClock();
        const { sends, call } = calling(clock, createInProcessLimiter(clock));
        let calls = 0;
        for (const { calls: more, blockMs, gapMs } of steps) {
          for (let index = 0; index < more; index++) {
            call();
            clock.block(blockMs);
          }
          calls += more;
          await clock.advance(gapMs);
        }
        await clock.advance(500_000);
        expect(sends).toHaveLength(calls);
        const times = sends.map(({ at }) => at);
        expect(mostInAnyWindow(times, WINDOW_MS)).toBeLessThanOrEqual(QUOTA.perSecond);
      }),
    );
  });

  it("does so for a burst too, through any limiter", async () => {
    for (const [, make] of LIMITERS) {
      const clock = new FakeClock();
      const { sends, call } = calling(clock, make(clock).limiter);
      for (let index = 0; index < 500; index++) {
        call();
        clock.block(10);
      }
      await settle();
      await clock.advance(20_000);
      expect(
        mostInAnyWindow(
          sends.map(({ at }) => at),
          1000,
        ),
      ).toBe(QUOTA.perSecond);
    }
  });
});
