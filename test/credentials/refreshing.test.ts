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
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return { clock, loads, provider, credentials, answer, fail, settled };
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

  it("does not remember a failure", async () => {
    const { provider, loads, answer, fail, credentials } = rig();
    const first = failureOf(provider);
    const second = failureOf(provider);
    fail(1);
    expect((await first).message).toBe("test: no luck");
    expect((await second).message).toBe("test: no luck");
    expect(loads).toHaveLength(1);
    const third = provider();
    answer(2, 60 * MINUTE);
    expect(await third).toEqual(credentials(2));
    expect(loads).toHaveLength(2);
  });

  it("fetches new ones five minutes before the end, and gives the old ones meanwhile", async () => {
    const { clock, provider, loads, answer, credentials, settled } = rig();
    const first = provider();
    answer(1, 60 * MINUTE);
    await first;
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
      const { clock, provider, loads, answer } = rig({ refreshBeforeMs });
      const first = provider();
      answer(1, 8 * MINUTE);
      await first;
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
      const { clock, provider, loads, answer, settled } = rig({ refreshBeforeMs });
      const first = provider();
      answer(1, 60 * MINUTE);
      await first;
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

  it("gives the old ones after a failure until they have run out, trying with every call", async () => {
    const { clock, provider, loads, answer, fail, credentials, settled } = rig();
    const first = provider();
    answer(1, 60 * MINUTE);
    await first;
    clock.time += 56 * MINUTE;
    for (const n of [2, 3]) {
      expect(await provider()).toEqual(credentials(1));
      expect(loads).toHaveLength(n);
      fail(n);
      await settled();
    }
    clock.time += 4 * MINUTE;
    const late = failureOf(provider);
    fail(4);
    expect((await late).message).toBe("test: no luck");
    expect(loads).toHaveLength(4);
  });

  it("throws for what has already run out, after one load", async () => {
    for (const lifetime of [0, -MINUTE, NaN]) {
      const { provider, loads, answer } = rig();
      const call = failureOf(provider);
      answer(1, lifetime);
      expect((await call).message).toMatch(/already run out.*clock/);
      expect(loads).toHaveLength(1);
    }
  });

  it("drops what was refused, once, and not what came after it", async () => {
    const { provider, loads, answer, credentials } = rig();
    const first = provider();
    answer(1, 60 * MINUTE);
    const refused = await first;
    const calls = Array.from({ length: 10 }, () => provider({ refused: { ...refused } }));
    expect(loads).toHaveLength(2);
    answer(2, 60 * MINUTE);
    expect(new Set(await Promise.all(calls))).toEqual(new Set([credentials(2)]));
    expect(await provider({ refused })).toEqual(credentials(2));
    expect(loads).toHaveLength(2);
  });

  it("does not fall back to what was refused", async () => {
    const { provider, answer, fail } = rig();
    const first = provider();
    answer(1, 60 * MINUTE);
    const refused = await first;
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

  it("waits no longer than the timeout, and tries again after it", async () => {
    const { provider, loads, answer, credentials } = rig({ timeoutMs: 20 });
    const error = await failureOf(provider);
    expect(error.message).toBe("test: no answer within 20 ms");
    expect(error.applies).toBe(true);
    answer(1, 60 * MINUTE);
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
