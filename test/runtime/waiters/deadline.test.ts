import { describe, expect, it } from "vitest";
import { createRedisClient } from "../../../generated/index.js";
import { service as redisService } from "../../../generated/service.js";
import { waiters } from "../../../generated/waiters.js";
import { TIMEOUT_MS } from "../../../runtime/defaults.js";
import { TimeoutError } from "../../../runtime/errors.js";
import { WaitTimeoutError } from "../../../runtime/waiters/errors.js";
import {
  runWaiter,
  type WaitClock,
  type WaitOptions,
} from "../../../runtime/waiters/run-waiter.js";
import { service, TASK } from "./scene.js";

const STOP = new Error("the look has ended");

describe("the deadline of a wait", () => {
  /**
   * A service whose looks take so long, on a clock of their own. A look that gets less time ends
   * then with a TimeoutError, as a call of the client does, wherever its time went.
   */
  function slow(...looks: readonly { readonly ms: number; readonly response: object }[]) {
    let now = 1000;
    const starts: number[] = [];
    const timeouts: number[] = [];
    const method = (_request: object, options: { timeoutMs: number }): Promise<object> => {
      const look = looks[Math.min(starts.length, looks.length - 1)];
      const { ms, response } = look ?? { ms: 0, response: {} };
      const { timeoutMs } = options;
      starts.push(now - 1000);
      timeouts.push(timeoutMs);
      now += Math.min(ms, timeoutMs);
      if (ms < timeoutMs) return Promise.resolve(response);
      return Promise.reject(new TimeoutError("no response", { action: "DescribeTask", timeoutMs }));
    };
    const client = { DescribeTask: method };
    const clock: WaitClock = {
      now: () => now,
      random: () => 0.5,
      sleep(milliseconds) {
        now += milliseconds;
        return Promise.resolve();
      },
    };
    const wait = (options: WaitOptions<object>): Promise<unknown> =>
      runWaiter(client, { Done: TASK }, service, "Done", [{}, options], clock).catch(
        (error: unknown) => error,
      );
    return { wait, starts, timeouts };
  }
  const running = { Status: "running" };
  const good = { Status: "succeed" };

  it.each([
    ["the first look", [{ ms: 6000, response: good }], 1000],
    [
      "a later look",
      [
        { ms: 10, response: running },
        { ms: 30_000, response: good },
      ],
      5000,
    ],
    ["every look", [{ ms: 700, response: running }], 5000],
    ["a look that never ends", [{ ms: Infinity, response: good }], 200_000],
  ])("bounds %s", async (_case, looks, deadlineMs) => {
    const { wait, starts, timeouts } = slow(...looks);
    const error = await wait({ deadlineMs });
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error).toMatchObject({ elapsedMs: deadlineMs });
    for (const [index, timeoutMs] of timeouts.entries()) {
      expect(timeoutMs).toBeGreaterThan(0);
      expect(timeoutMs + Number(starts[index])).toBeLessThanOrEqual(deadlineMs);
    }
  });

  it("leaves a look that it cuts as the cause, beside the states seen last", async () => {
    const { wait } = slow({ ms: 10, response: running }, { ms: 30_000, response: good });
    expect(await wait({ deadlineMs: 5000 })).toMatchObject({
      states: ["running"],
      response: running,
      message: 'Done: after 5000 ms still the state "running"',
      cause: expect.any(TimeoutError) as Error,
    });
  });

  it("leaves a look its own timeout where that is shorter, and the default where none is given", async () => {
    const own = slow({ ms: 400, response: running });
    await own.wait({ deadlineMs: 20_000, timeoutMs: 500 });
    expect(Math.max(...own.timeouts)).toBe(500);
    const other = slow({ ms: 400, response: running });
    const abort = new AbortController();
    await other.wait({
      deadlineMs: Infinity,
      signal: abort.signal,
      onProgress: ({ calls }) => calls === 3 && abort.abort(),
    });
    expect(other.timeouts).toEqual([TIMEOUT_MS, TIMEOUT_MS, TIMEOUT_MS]);
  });

  it("leaves the last look time for its response", async () => {
    const { wait, starts } = slow({ ms: 300, response: running });
    await wait({ deadlineMs: 30_000, minDelayMs: 20_000, maxDelayMs: 60_000 });
    expect(starts).toEqual([0, 20_300, 29_000]);
  });

  it("lets one look be made where it is 0", async () => {
    const { wait, timeouts } = slow({ ms: 0, response: good });
    expect(await wait({ deadlineMs: 0 })).toBe(good);
    expect(timeouts).toEqual([1]);
    expect(await slow({ ms: 0, response: running }).wait({ deadlineMs: 0 })).toBeInstanceOf(
      WaitTimeoutError,
    );
  });

  it("holds for the client's own calls, and what they do before they are sent", async () => {
    // The clock stands still, so only the call's own timeout can end the look.
    const credentials = () => new Promise<never>(() => {});
    const client = createRedisClient({ region: "ap-singapore", credentials });
    const clock: WaitClock = { now: () => 0, sleep: () => Promise.reject(STOP) };
    const parameters = [{ TaskId: 1 }, { deadlineMs: 20 }] as const;
    const ended = runWaiter(client, waiters, redisService, "Task", parameters, clock);
    await expect(ended).rejects.toBe(STOP);
  });
});
