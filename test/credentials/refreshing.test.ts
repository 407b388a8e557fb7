import { describe, expect, it } from "vitest";
import { CredentialsError } from "../../runtime/credentials/index.js";
import {
  refreshing,
  type Loaded,
  type RefreshOptions,
} from "../../runtime/credentials/refreshing.js";
import { failureOf } from "./canary.js";

const MINUTE = 60_000;

/** A loader that is answered by hand, and a clock that is set by hand. */
function rig(options: RefreshOptions = {}) {
  const clock = { time: 1_800_000_000_000 };
  const loads: { resolve: (loaded: Loaded) => void; reject: (error: Error) => void }[] = [];
  const provider = refreshing(
    {
      provider: "test",
      defaultTimeoutMs: 20_000,
      load: () =>
        new Promise((resolve, reject) => {
          loads.push({ resolve, reject });
        }),
    },
    { now: () => clock.time, ...options },
  );
  const credentials = (n: number) => ({ secretId: `id-${n}`, secretKey: `key-${n}` });
  const answer = (n: number, lifetimeMs: number) =>
    loads[n - 1]?.resolve({
      credentials: credentials(n),
      expiresAt: clock.time + lifetimeMs,
    });
  const fail = (n: number) =>
    loads[n - 1]?.reject(new CredentialsError("no luck", { provider: "test" }));
  /** The first credentials, which last for so long. */
  const begin = (lifetimeMs: number) => {
    const first = provider();
    answer(1, lifetimeMs);
    return first;
  };
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return { clock, loads, provider, credentials, answer, begin, fail, settled };
}

describe("refreshing", () => {
  it("loads once for 100 callers, and remembers", async () => {
    const { provider, loads, answer, credentials } = rig();
    const calls = Array.from({ length: 100 }, () => provider());
    answer(1, 60 * MINUTE);
    const results = await Promise.all(calls);
    expect(new Set(results)).toEqual(new Set([credentials(1)]));
    expect(await provider()).toEqual(credentials(1));
    expect(loads).toHaveLength(1);
  });

  it("remembers a failure for a second, and twice as long after each further one", async () => {
    const { clock, provider, loads, answer, fail, credentials } = rig();
    const together = [failureOf(provider), failureOf(provider)];
    fail(1);
    const [first, second] = await Promise.all(together);
    expect(second).toBe(first);
    for (const [index, seconds] of [1, 2, 4, 8, 16, 30, 30].entries()) {
      for (const passedMs of [0, seconds * 500, seconds * 500 - 1]) {
        clock.time += passedMs;
        expect((await failureOf(provider)).message).toBe("test: no luck");
      }
      expect(loads).toHaveLength(index + 1);
      clock.time += 1;
      const next = failureOf(provider);
      expect(loads).toHaveLength(index + 2);
      fail(index + 2);
      await next;
    }
    clock.time += 30_000;
    const call = provider();
    answer(9, MINUTE);
    expect(await call).toEqual(credentials(9));
    // A success begins anew.
    clock.time += MINUTE;
    const late = failureOf(provider);
    fail(10);
    await late;
    clock.time += 1000;
    const again = provider();
    answer(11, MINUTE);
    expect(await again).toEqual(credentials(11));
  });

  it("does not remember it for longer where the clock goes back", async () => {
    const { clock, provider, loads, answer, fail, credentials } = rig();
    const first = failureOf(provider);
    fail(1);
    await first;
    clock.time -= 60 * MINUTE;
    const second = provider();
    answer(2, MINUTE);
    expect(await second).toEqual(credentials(2));
    expect(loads).toHaveLength(2);
  });

  it("fetches new ones five minutes before the end, and gives the old ones meanwhile", async () => {
    const { clock, provider, loads, answer, credentials, settled, begin } = rig();
    await begin(60 * MINUTE);
    clock.time += 55 * MINUTE - 1;
    await provider();
    expect(loads).toHaveLength(1);
    clock.time += 1;
    expect(await provider()).toEqual(credentials(1));
    expect(await provider()).toEqual(credentials(1));
    expect(loads).toHaveLength(2);
    answer(2, 60 * MINUTE);
    await settled();
    expect(await provider()).toEqual(credentials(2));
    expect(loads).toHaveLength(2);
  });

  it("begins no earlier than with the last quarter", async () => {
    for (const refreshBeforeMs of [undefined, 60 * MINUTE]) {
      const { clock, provider, loads, begin } = rig({ refreshBeforeMs });
      await begin(8 * MINUTE);
      clock.time += 6 * MINUTE - 1;
      await provider();
      expect(loads).toHaveLength(1);
      clock.time += 1;
      await provider();
      expect(loads).toHaveLength(2);
    }
  });

  it("takes another window, and none", async () => {
    for (const [refreshBeforeMs, begins] of [
      [10 * MINUTE, 50 * MINUTE],
      [0, 60 * MINUTE],
    ] as const) {
      const { clock, provider, loads, answer, settled, begin } = rig({ refreshBeforeMs });
      await begin(60 * MINUTE);
      clock.time += begins - 1;
      await provider();
      expect(loads).toHaveLength(1);
      clock.time += 1;
      const second = provider();
      await settled();
      expect(loads).toHaveLength(2);
      answer(2, 60 * MINUTE);
      await second;
    }
  });

  it("gives the old ones after a failure until they have run out, and loads now and then", async () => {
    const { clock, provider, loads, fail, credentials, settled, begin } = rig();
    await begin(60 * MINUTE);
    clock.time += 59 * MINUTE;
    for (let call = 0; call < 200; call++) {
      clock.time += 250;
      expect(await provider()).toEqual(credentials(1));
      fail(loads.length);
      await settled();
    }
    // After 0, 1, 3, 7, 15 and 31 seconds.
    expect(loads).toHaveLength(1 + 6);
    clock.time += MINUTE;
    const late = failureOf(provider);
    fail(8);
    expect((await late).message).toBe("test: no luck");
    expect((await failureOf(provider)).message).toBe("test: no luck");
    expect(loads).toHaveLength(8);
  });

  it("throws for what has already run out, after one load", async () => {
    for (const lifetime of [0, -MINUTE, NaN]) {
      const { provider, loads, answer } = rig();
      const call = failureOf(provider);
      answer(1, lifetime);
      expect((await call).message).toMatch(/already expired.*clock/);
      expect(loads).toHaveLength(1);
    }
  });

  it("drops what was refused, once, and not what came after it", async () => {
    const { provider, loads, answer, credentials, begin } = rig();
    const refused = await begin(60 * MINUTE);
    const calls = Array.from({ length: 10 }, () => provider({ refused: { ...refused } }));
    expect(loads).toHaveLength(2);
    answer(2, 60 * MINUTE);
    expect(new Set(await Promise.all(calls))).toEqual(new Set([credentials(2)]));
    expect(await provider({ refused })).toEqual(credentials(2));
    expect(loads).toHaveLength(2);
  });

  it("does not fall back to what was refused", async () => {
    const { provider, fail, begin } = rig();
    const refused = await begin(60 * MINUTE);
    const call = failureOf(() => provider({ refused }));
    fail(2);
    await call;
  });

  it("lets one caller give up without the others", async () => {
    const { provider, loads, answer, credentials } = rig();
    const controller = new AbortController();
    const impatient = Promise.resolve(provider({ signal: controller.signal }));
    const patient = provider({ signal: new AbortController().signal });
    const reason = new Error("gave up");
    controller.abort(reason);
    await expect(impatient).rejects.toBe(reason);
    await expect(Promise.resolve(provider({ signal: controller.signal }))).rejects.toBe(reason);
    answer(1, 60 * MINUTE);
    expect(await patient).toEqual(credentials(1));
    await expect(Promise.resolve(provider({ signal: controller.signal }))).rejects.toBe(reason);
    expect(loads).toHaveLength(1);
  });

  it("waits no longer than the timeout, and tries again a second later", async () => {
    const { clock, provider, loads, answer, credentials } = rig({ timeoutMs: 20 });
    const error = await failureOf(provider);
    expect(error.message).toBe("test: no response within 20 ms");
    expect(error.applies).toBe(true);
    answer(1, 60 * MINUTE);
    clock.time += 1000;
    const second = provider();
    answer(2, 60 * MINUTE);
    expect(await second).toEqual(credentials(2));
    expect(loads).toHaveLength(2);
  });

  it("refuses options that cannot be used at once", () => {
    expect(() => rig({ timeoutMs: 0 })).toThrow(/^timeoutMs: /);
    expect(() => rig({ timeoutMs: NaN })).toThrow(TypeError);
    expect(() => rig({ refreshBeforeMs: -1 })).toThrow(/^refreshBeforeMs: /);
  });
});
