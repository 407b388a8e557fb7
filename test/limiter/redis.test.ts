import { getEventListeners } from "node:events";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRedisLimiter, type RedisLimiterOptions } from "../../runtime/limiter/redis.js";
import { settle } from "./fake-clock.js";
import { setUp } from "./fake-redis.js";
import { mostInAnyWindow, never, QUOTA } from "./sends.js";

describe("processes together", () => {
  const calls = fc.array(
    fc.record({
      gapMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 600 })),
      process: fc.nat(4),
      patienceMs: fc.oneof(fc.constant(1e6), fc.integer({ min: 1, max: 3000 })),
    }),
    { maxLength: 40 },
  );

  it("stay within the quota in any second, however slow the answers are", async () => {
    await fc.assert(
      fc.asyncProperty(
        calls,
        fc.integer({ min: 1, max: 6 }),
        fc.infiniteStream(fc.tuple(fc.nat(90), fc.nat(90))),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        async (arrivals, perSecond, latencies, jitter) => {
          const random = (): number => jitter.next().value ?? 0;
          const { clock, redis, call, times, failures, sends } = setUp({ random }, 5);
          redis.latency = () => {
            const [there, back] = latencies.next().value ?? [0, 0];
            return { there, back };
          };
          for (const [index, { gapMs, process, patienceMs }] of arrivals.entries()) {
            await clock.advance(gapMs);
            const patience = new AbortController();
            clock.schedule(() => patience.abort(), patienceMs);
            call(String(index), { perSecond }, patience.signal, process);
          }
          await clock.advance(2_000_000);
          expect(mostInAnyWindow(times(), 1000)).toBeLessThanOrEqual(perSecond);
          expect(sends.length + failures.size).toBe(arrivals.length);
        },
      ),
    );
  });

  it("use the whole quota of each window, and let the first in line go first", async () => {
    const { clock, redis, call, names, sends } = setUp({}, 2);
    redis.latency = () => ({ there: 1, back: 1 });
    for (const name of "abcdef") call(name, {}, never(), 0);
    for (const name of "uvwxyz") call(name, {}, never(), 1);
    await clock.advance(60_000);
    expect(names().replaceAll(/[u-z]/g, "")).toBe("abcdef");
    expect(names().replaceAll(/[a-f]/g, "")).toBe("uvwxyz");
    expect(sends.at(-1)?.at).toBeLessThan(6 * 1100);
  });

  it("ask little more than is of use", async () => {
    let jitter = 0;
    const random = (): number => (jitter = (jitter + 0.37) % 1);
    const { clock, redis, call, sends } = setUp({ random }, 10);
    redis.latency = () => ({ there: 1, back: 1 });
    for (let index = 0; index < 1000; index++) {
      call(String(index), { perSecond: 20 }, never(), index % 10);
    }
    expect(redis.questions).toHaveLength(10 * 20);
    await clock.advance(11_000);
    expect(sends).toHaveLength(200);
    expect(redis.questions.length).toBeLessThan(5 * 200);
  });

  it("are not held up by one question at a time", async () => {
    const { clock, redis, call, sends, limiter } = setUp();
    redis.latency = () => ({ there: 10, back: 10 });
    for (let index = 0; index < 1000; index++) call(String(index), { perSecond: 200 });
    expect(limiter?.size).toBe(1);
    await clock.advance(6000);
    expect(sends).toHaveLength(1000);
    expect(limiter?.size).toBe(0);
  });

  it("keep quotas apart, by names that say what they are", async () => {
    const { clock, redis, call, names } = setUp();
    for (const name of "ab") call(name);
    call("c", { account: "100000000002" });
    call("d", { service: "cvm" });
    call("e", { region: "ap-guangzhou" });
    call("f", { action: "DescribeInstances" });
    call("g");
    await clock.advance(0);
    expect(names().split("").sort().join("")).toBe("abcdef");
    expect(redis.questions[0]).toEqual({
      keys: ["tencentcloud-redis:limiter:redis/ap-singapore/CloneInstances/100000000001"],
      arguments: ["2", "1100000"],
    });
  });

  it("ask clients of ioredis in their own way", async () => {
    const asked: unknown[] = [];
    const client = {
      defineCommand: () => expect.unreachable("it would replace the commands of other limiters"),
      eval(script: string, ...rest: unknown[]) {
        asked.push(this === client, script.includes("rpush"), ...rest);
        return Promise.resolve(0);
      },
    };
    const limiter = createRedisLimiter({ client, keyPrefix: "limits", windowMs: 1500 });
    await limiter.acquire(QUOTA, never());
    const key = "limits:redis/ap-singapore/CloneInstances/100000000001";
    expect(asked).toEqual([true, true, 1, key, "2", "1500000"]);
  });
});

describe("a late permit", () => {
  it("is not used, and another is asked for", async () => {
    const { clock, redis, call, sends } = setUp();
    const backs = [101, 100];
    redis.latency = () => ({ there: 0, back: backs.shift() ?? 0 });
    call("a");
    await clock.advance(5000);
    expect(sends).toEqual([{ name: "a", at: 201 }]);
  });

  it("means that the next one is asked for ahead, and counts for as much longer", async () => {
    const { clock, redis, call, times } = setUp();
    redis.latency = () => ({ there: 0, back: 250 });
    for (const name of "ab") call(name, { perSecond: 4 });
    await clock.advance(1101);
    // Dropped at 250, and asked for again then.
    expect(times()).toEqual([500, 500]);
    const leads = redis.questions.map(({ arguments: [, , lead] }) => lead);
    expect(leads).toEqual([undefined, undefined, "250000", "250000"]);
    redis.latency = () => ({ there: 0, back: 0 });
    for (const name of "cde") call(name, { perSecond: 4 });
    await clock.advance(498);
    // The dropped ones have left the window of 1,100 ms. The others stay in it as if sent at 500.
    expect(times()).toEqual([500, 500, 1101, 1101]);
    await clock.advance(1000);
    expect(times()[4]).toBeGreaterThanOrEqual(500 + 1100);
  });

  it("leaves the lead to be shortened again, as long as that does", async () => {
    const { clock, redis, call, sends } = setUp();
    let back = 300;
    redis.latency = () => ({ there: 0, back });
    call("a");
    await clock.advance(2000);
    back = 1;
    for (let index = 0; index < 120; index++) call("b", { perSecond: 40 });
    await clock.advance(5000);
    expect(sends).toHaveLength(121);
    expect(redis.questions.at(-1)?.arguments).toHaveLength(2);
  });

  it("three times in a row although asked ahead means that Redis is too far away", async () => {
    const { clock, redis, call, failures } = setUp({ timeoutMs: 2000 });
    redis.latency = () => ({ there: 0, back: 1500 });
    call("a", { perSecond: 20 });
    await clock.advance(4 * 1500);
    expect(failures.get("a")).toMatchObject({
      name: "LimiterUnavailableError",
      attempts: 0,
      service: "redis",
      cause: new Error("Redis responded later than 1100 ms, 3 times in a row"),
    });
  });

  it("counts once where many are late together", async () => {
    const { clock, redis, call, sends, failures } = setUp({ timeoutMs: 100 });
    let slow = true;
    redis.latency = () => ({ there: 0, back: slow ? 99 : 1 });
    for (let index = 0; index < 5; index++) call(String(index), { perSecond: 20 });
    await clock.advance(0);
    // This process stalls, so that they are late although they came within the timeout.
    clock.block(150);
    slow = false;
    await clock.advance(1000);
    expect(failures.size).toBe(0);
    expect(sends).toHaveLength(5);
  });
});

describe("aborting", () => {
  it("ends the wait with the signal's reason, and leaves nothing behind", async () => {
    const { clock, call, names, failures } = setUp();
    const gone = new AbortController();
    const { signal } = new AbortController();
    for (const name of "ab") call(name, {}, signal);
    await settle();
    await clock.advance(1);
    call("c", {}, gone.signal);
    call("d", {}, signal);
    await clock.advance(1);
    const reason = new Error("no longer needed");
    gone.abort(reason);
    await clock.advance(5000);
    expect(failures).toEqual(new Map([["c", reason]]));
    expect(names()).toBe("abd");
    expect(clock.timers).toBe(0);
    for (const each of [gone.signal, signal]) {
      expect(getEventListeners(each, "abort")).toHaveLength(0);
    }
  });

  it("calls off the timer when nobody is left in line", async () => {
    const { clock, call } = setUp();
    const gone = new AbortController();
    for (const name of "abc") call(name, {}, gone.signal);
    await clock.advance(1);
    expect(clock.timers).toBe(1);
    gone.abort();
    expect(clock.timers).toBe(0);
  });

  it("while Redis is asked gives the permit to the next in line", async () => {
    const { clock, redis, call, sends } = setUp();
    redis.latency = () => ({ there: 5, back: 5 });
    const gone = new AbortController();
    call("a", { perSecond: 1 }, gone.signal);
    call("b", { perSecond: 1 });
    await clock.advance(6);
    gone.abort();
    await clock.advance(5000);
    expect(sends).toEqual([{ name: "b", at: 10 }]);
  });

  it("while Redis is asked keeps the line until it has answered", async () => {
    const { clock, redis, call, names, limiter } = setUp();
    redis.latency = () => ({ there: 5, back: 5 });
    const gone = new AbortController();
    call("a", {}, gone.signal);
    gone.abort();
    expect(limiter?.size).toBe(1);
    call("b");
    await clock.advance(10);
    expect(names()).toBe("b");
    expect(limiter?.size).toBe(0);
    expect(redis.questions).toHaveLength(1);
  });

  it("beforehand asks nothing", async () => {
    const { clock, redis, call, failures } = setUp();
    const reason = new Error("too late");
    call("a", {}, AbortSignal.abort(reason));
    await clock.advance(0);
    expect(failures.get("a")).toBe(reason);
    expect(redis.questions).toHaveLength(0);
  });
});

describe("options", () => {
  const client = { eval: () => Promise.resolve([1, 0]) };
  const range = (name: string, least: number, most: number): string =>
    `${name} must be a number from ${least} to ${most}, and is 0.5`;

  it.each([
    [{ client: {} }, "client: must be a client of ioredis or node-redis"],
    [{ windowMs: 0.5 }, range("windowMs", 1001, 60_000)],
    [{ timeoutMs: 0.5 }, range("timeoutMs", 1, 60_000)],
    [{ retryAfterMs: -1 }, "retryAfterMs must be a number from 0 to 3600000, and is -1"],
    [{ whenUnavailable: "shut" }, 'whenUnavailable: must be "open", "closed" or { share }'],
    [
      { whenUnavailable: { share: 2 } },
      "whenUnavailable.share must be a number above 0 and up to 1, and is 2",
    ],
  ])("%o is refused", (options, message) => {
    const given = { client, ...options } as unknown as RedisLimiterOptions;
    expect(() => createRedisLimiter(given)).toThrow(new TypeError(message));
  });

  it("refuses a quota that cannot be kept to", async () => {
    const limiter = createRedisLimiter({ client });
    await expect(limiter.acquire({ ...QUOTA, perSecond: 0 }, never())).rejects.toThrow(
      new TypeError(
        "quota of CloneInstances: perSecond must be a finite number of at least 1, and is 0",
      ),
    );
  });
});
