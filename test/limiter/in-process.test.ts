import { getEventListeners } from "node:events";
import fc from "fast-check";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import {
  createInProcessLimiter,
  type InProcessLimiterOptions,
} from "../../runtime/limiter/in-process.js";
import { FakeClock } from "./fake-clock.js";
import { mostInAnyWindow, never, QUOTA, recorded } from "./sends.js";

function setUp(options: InProcessLimiterOptions = {}) {
  const clock = new FakeClock();
  const limiter = createInProcessLimiter({ ...clock, ...options });
  return { limiter, ...recorded(clock, [limiter]) };
}

/** Milliseconds since the call before. Zero often, so that there are bursts. */
const gap = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 900 }));
const windowLength = fc.integer({ min: 1000, max: 2500 });

describe("the window", () => {
  it("lets every call go as soon as the quota allows, and no sooner, in order", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(gap, { maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        windowLength,
        async (gaps, perSecond, share, windowMs) => {
          const { clock, call, sends } = setUp({ share, windowMs });
          const limit = Math.max(1, Math.floor(perSecond * share));
          const expected: typeof sends = [];
          for (const [index, gapMs] of gaps.entries()) {
            await clock.advance(gapMs);
            const afterPrevious = expected.at(-1)?.at ?? 0;
            const whenOneHasLeft = (expected.at(-limit)?.at ?? -windowMs) + windowMs;
            const at = Math.max(clock.now(), afterPrevious, whenOneHasLeft);
            expected.push({ name: String(index), at });
            call(String(index), { perSecond });
          }
          await clock.advance(1_000_000);
          expect(sends).toEqual(expected);
          const times = sends.map(({ at }) => at);
          expect(mostInAnyWindow(times, windowMs)).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });

  it("holds no more where calls give up, and keeps the order of the others", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(gap, fc.integer({ min: 1, max: 4000 })), { maxLength: 60 }),
        fc.integer({ min: 1, max: 4 }),
        windowLength,
        async (calls, perSecond, windowMs) => {
          const { clock, call, sends, failures } = setUp({ windowMs });
          for (const [index, [gapMs, patienceMs]] of calls.entries()) {
            await clock.advance(gapMs);
            const patience = new AbortController();
            const givesUpAt = clock.now() + patienceMs;
            clock.schedule(() => patience.abort(givesUpAt), patienceMs);
            call(String(index), { perSecond }, patience.signal);
          }
          await clock.advance(1_000_000);
          expect(sends.length + failures.size).toBe(calls.length);
          const order = sends.map(({ name }) => Number(name));
          expect(order).toEqual(order.toSorted((a, b) => a - b));
          const times = sends.map(({ at }) => at);
          expect(mostInAnyWindow(times, windowMs)).toBeLessThanOrEqual(perSecond);
          // Nobody gave up while there was room: all of the quota was in use, or others were first.
          for (const at of failures.values()) {
            const recent = times.filter(
              (time) => time < Number(at) && time >= Number(at) - windowMs,
            );
            expect(recent.length).toBe(perSecond);
          }
        },
      ),
    );
  });

  it("is 1,100 ms long unless told otherwise", async () => {
    const { clock, call, sends } = setUp();
    for (const name of "abc") call(name);
    await clock.advance(5000);
    expect(sends.map(({ at }) => at)).toEqual([0, 0, 1100]);
  });

  it("waits on where a timer fires early", async () => {
    const { clock, call, names, sends } = setUp();
    for (const name of "abc") call(name);
    await clock.advance(1099.5);
    await clock.fireEarly();
    expect(names()).toBe("ab");
    await clock.advance(5000);
    expect(sends[2]?.at).toBeGreaterThanOrEqual(1100);
  });

  it("keeps to a quota that changes on the way", async () => {
    const { clock, call, sends } = setUp({ windowMs: 1000 });
    for (const name of "abcd") {
      call(name, { perSecond: 4 });
      await clock.advance(100);
    }
    call("e", { perSecond: 2 });
    call("f", { perSecond: 2 });
    await clock.advance(5000);
    expect(sends.map(({ at }) => at)).toEqual([0, 100, 200, 300, 1200, 1300]);
  });
});

describe("waiting", () => {
  it("is in the order of arrival where the timer is late too", async () => {
    const { clock, call, names } = setUp({ windowMs: 1000 });
    clock.schedule(() => call("d", { perSecond: 1 }), 1000);
    for (const name of "abc") call(name, { perSecond: 1 });
    await clock.advance(5000);
    expect(names()).toBe("abcd");
  });

  it("ends with the signal's reason; the call is not counted, and the others move up", async () => {
    const { clock, limiter, call, names, sends, failures } = setUp({ windowMs: 1000 });
    const controllers = Array.from("cde", () => new AbortController());
    for (const name of "ab") call(name);
    for (const [index, { signal }] of controllers.entries()) call("cde"[index] ?? "", {}, signal);
    for (const name of "fg") call(name);
    const reason = new Error("no longer needed");
    controllers[1]?.abort(reason); // From the middle,
    controllers[0]?.abort(reason); // and from the front.
    await clock.advance(1000);
    expect([...failures]).toEqual([
      ["d", reason],
      ["c", reason],
    ]);
    expect(names()).toBe("abef");
    await clock.advance(1000);
    expect(sends.at(-1)).toEqual({ name: "g", at: 2000 });
    expect(limiter.size).toBe(1);
  });

  it("does not begin where the signal is aborted, and nothing is counted", async () => {
    const { clock, call, names, failures } = setUp();
    const reason = new Error("too late");
    for (const name of "xyz") call(name, {}, AbortSignal.abort(reason));
    for (const name of "ab") call(name);
    await clock.advance(0);
    expect(failures.get("x")).toBe(reason);
    expect(names()).toBe("ab");
  });

  it("leaves no listener on the signal and no timer, however it ends", async () => {
    const { clock, call } = setUp({ windowMs: 1000 });
    const { signal } = new AbortController();
    const gone = new AbortController();
    for (const name of "abcd") call(name, {}, signal);
    expect(getEventListeners(signal, "abort")).toHaveLength(2);
    expect(clock.timers).toBe(1);
    await clock.advance(1000);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(clock.timers).toBe(0);
    for (const name of "ef") call(name, {}, gone.signal);
    expect(clock.timers).toBe(1);
    gone.abort();
    expect(getEventListeners(gone.signal, "abort")).toHaveLength(0);
    expect(clock.timers).toBe(0);
    call("g", {}, signal);
    await clock.advance(1000);
    expect(clock.timers).toBe(0);
  });
});

describe("quotas", () => {
  it("are apart for each account, service, region and action", async () => {
    const { clock, call, names } = setUp();
    for (const name of "ab") call(name);
    call("c", { account: "100000000002" });
    call("d", { service: "cvm" });
    call("e", { region: "ap-guangzhou" });
    call("f", { action: "DescribeInstances" });
    call("g");
    await clock.advance(0);
    expect(names()).toBe("abcdef");
  });

  it.each([
    { perSecond: 20, share: 0.25, fits: 5 },
    { perSecond: 20, share: 0.09, fits: 1 },
    { perSecond: 20, share: 0.01, fits: 1 },
    { perSecond: 7, share: 0.5, fits: 3 },
  ])("$share of $perSecond lets $fits go", async ({ perSecond, share, fits }) => {
    const { clock, call, sends } = setUp({ share });
    for (let index = 0; index < 30; index++) call("a", { perSecond });
    await clock.advance(0);
    expect(sends).toHaveLength(fits);
  });

  it("hold for threads that have a limiter and a share each", async () => {
    const clock = new FakeClock();
    const sends: number[] = [];
    for (let thread = 0; thread < 3; thread++) {
      const limiter = createInProcessLimiter({ ...clock, share: 1 / 3 });
      for (let index = 0; index < 30; index++) {
        void limiter
          .acquire({ ...QUOTA, perSecond: 20 }, never())
          .then(() => sends.push(clock.now()));
      }
    }
    await clock.advance(10_000);
    expect(sends).toHaveLength(90);
    expect(mostInAnyWindow(sends, 1100)).toBe(18);
  });

  it("are dropped from memory once they are not in use", async () => {
    const { clock, limiter, call, sends } = setUp({ windowMs: 1000 });
    for (const name of "abcdefgh") call(name, { account: "busy" });
    for (let index = 0; index < 1000; index++) {
      call(String(index), { account: String(index) });
      await clock.advance(100);
    }
    expect(limiter.size).toBeLessThan(25);
    expect(sends).toHaveLength(1008);
    // It had calls in line when others were dropped.
    expect(sends.filter(({ name }) => /[a-h]/.test(name)).map(({ at }) => at)).toEqual([
      0, 0, 1000, 1000, 2000, 2000, 3000, 3000,
    ]);
  });

  it("are kept while they count or are waited for", async () => {
    const { clock, call, sends } = setUp({ windowMs: 1000 });
    // Both find room for a new quota, and look for what is not in use, just before a timer fires.
    clock.schedule(() => call("x", { account: "x" }), 1000);
    clock.schedule(() => call("y", { account: "y" }), 2500);
    for (const name of "abcde") call(name);
    await clock.advance(1500);
    call("f");
    await clock.advance(1200);
    for (const name of "gh") call(name);
    await clock.advance(5000);
    const times = sends.filter(({ name }) => /[a-h]/.test(name)).map(({ at }) => at);
    expect(times).toEqual([0, 0, 1000, 1000, 2000, 2000, 3000, 3000]);
  });

  it("are refused where they cannot be kept to", async () => {
    const { limiter } = setUp();
    for (const perSecond of [0, 0.5, -1, Number.NaN, Infinity]) {
      await expect(limiter.acquire({ ...QUOTA, perSecond }, never())).rejects.toThrow(
        new TypeError(
          `quota of CloneInstances: perSecond must be a finite number of at least 1, and is ${perSecond}`,
        ),
      );
    }
  });
});

describe("options", () => {
  it.each([
    [{ share: 0 }, "share must be a number above 0 and up to 1, and is 0"],
    [{ share: 1.1 }, "share must be a number above 0 and up to 1, and is 1.1"],
    [{ windowMs: 999 }, "windowMs must be a number from 1000 to 60000, and is 999"],
    [{ windowMs: Number.NaN }, "windowMs must be a number from 1000 to 60000, and is NaN"],
  ])("%o is refused", (options, message) => {
    expect(() => createInProcessLimiter(options)).toThrow(new TypeError(message));
  });

  it("need not be given: the system's clock serves", async () => {
    vi.useFakeTimers({ toFake: ["performance", "setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const limiter = createInProcessLimiter();
    let sent = 0;
    for (let index = 0; index < 3; index++) {
      void limiter.acquire(QUOTA, never()).then(() => sent++);
    }
    await vi.advanceTimersByTimeAsync(1099);
    expect(sent).toBe(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toBe(3);
  });
});
