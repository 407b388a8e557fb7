import { describe, expect, it } from "vitest";
import { LimiterUnavailableError } from "../../runtime/limiter/redis.js";
import { settle } from "./fake-clock.js";
import { setUp } from "./fake-redis.js";

describe.each(["refuses", "rambles", "exaggerates", "hangs"] as const)("while Redis %s", (mode) => {
  const noticedAt = mode === "hangs" ? 500 : 0;
  const cause = {
    refuses: "connect ECONNREFUSED",
    rambles: 'Redis responded with "OK" instead of a wait',
    exaggerates: "Redis responded with 3000000000 instead of a wait",
    hangs: "Redis did not respond within 500 ms",
  }[mode];

  it('"open" sends', async () => {
    const { clock, redis, call, times } = setUp({ whenUnavailable: "open" });
    redis.mode = mode;
    for (const name of "abcde") call(name);
    await clock.advance(noticedAt);
    expect(times()).toEqual(Array.from("abcde", () => noticedAt));
  });

  it('"closed" rejects, and says why', async () => {
    const { clock, redis, call, failures } = setUp({ whenUnavailable: "closed" });
    redis.mode = mode;
    for (const name of "abcde") call(name);
    await clock.advance(noticedAt);
    expect(failures.size).toBe(5);
    const error = failures.get("a");
    expect(error).toBeInstanceOf(LimiterUnavailableError);
    expect(error).toMatchObject({
      name: "LimiterUnavailableError",
      action: "CloneInstances",
      message: `CloneInstances was not sent, because its rate limit could not be checked: ${cause}. Check the Redis of createRedisLimiter, or set whenUnavailable to "open" or { share }`,
      cause: new Error(cause),
    });
  });

  it("{ share } goes on with a part of the quota", async () => {
    const { clock, redis, call, times } = setUp({ whenUnavailable: { share: 0.5 } });
    redis.mode = mode;
    for (const name of "abcdefg") call(name, { perSecond: 4 });
    await clock.advance(60_000);
    const offsets = times().map((time) => time - noticedAt);
    expect(offsets).toEqual([0, 0, 1100, 1100, 2200, 2200, 3300]);
  });

  it("nothing is sent by default", async () => {
    const { clock, redis, call, times, failures } = setUp();
    redis.mode = mode;
    for (const name of "abcde") call(name);
    await clock.advance(60_000);
    expect(times()).toEqual([]);
    expect([...failures.values()].every((e) => e instanceof LimiterUnavailableError)).toBe(true);
  });

  it("waiting for the share can be aborted", async () => {
    const { clock, redis, call, times, failures } = setUp({ whenUnavailable: { share: 0.1 } });
    redis.mode = mode;
    const gone = new AbortController();
    for (const name of "abcde") call(name, { perSecond: 20 }, gone.signal);
    await clock.advance(noticedAt + 10);
    expect(times()).toHaveLength(2);
    gone.abort("enough");
    await clock.advance(60_000);
    expect([...failures.values()]).toEqual(["enough", "enough", "enough"]);
  });

  it("nobody asks it for a while, or waits for it, and it is used once it is back", async () => {
    const { clock, redis, call, names, failures } = setUp({ whenUnavailable: "closed" });
    redis.mode = mode;
    call("a");
    await clock.advance(noticedAt + 1);
    redis.mode = "answers";
    call("b");
    await clock.advance(1990);
    call("c");
    await settle();
    expect([...failures.keys()].join("")).toBe("abc");
    expect(redis.questions).toHaveLength(1);
    await clock.advance(10);
    for (const name of "def") call(name);
    await clock.advance(5000);
    expect(names()).toBe("def");
    expect(redis.questions.length).toBeGreaterThan(1);
  });

  it("every call asks where retryAfterMs is 0, and none asks twice", async () => {
    const options = { whenUnavailable: "closed", retryAfterMs: 0 } as const;
    const { clock, redis, call, failures } = setUp(options);
    redis.mode = mode;
    for (const name of "ab") {
      call(name);
      await clock.advance(noticedAt + 1);
    }
    expect(failures.size).toBe(2);
    expect(redis.questions).toHaveLength(2);
  });

  it("those that wait for their turn are told as well", async () => {
    const { clock, redis, call, names, failures } = setUp({ whenUnavailable: "closed" });
    for (const name of "abcd") call(name);
    await clock.advance(100);
    redis.mode = mode;
    await clock.advance(2000);
    expect(names()).toBe("ab");
    expect([...failures.keys()].join("")).toBe("cd");
    expect(clock.timers).toBe(0);
  });
});
