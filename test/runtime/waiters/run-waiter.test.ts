import { describe, expect, it } from "vitest";
import { createRedisClient } from "../../../generated/index.js";
import { TIMEOUT_MS } from "../../../runtime/defaults.js";
import {
  ConnectionError,
  ResponseError,
  TencentCloudError,
  TimeoutError,
} from "../../../runtime/errors.js";
import {
  runWaiter,
  type WaitClock,
  type WaitOptions,
  type WaitProgress,
} from "../../../runtime/waiters/run-waiter.js";
import { WaitFailedError, WaitTimeoutError } from "../../../runtime/waiters/errors.js";
import type { WaiterMetadata } from "../../../runtime/waiters/states.js";
import { service as redisService } from "../../../generated/service.js";
import { waiters } from "../../../generated/waiters.js";
import document from "../../../generated/openapi.json" with { type: "json" };

const TASK: WaiterMetadata = {
  action: "DescribeTask",
  state: "Status",
  succeeds: ["succeed"],
  fails: ["failed", "Error"],
  detail: "Message",
};
const RUNNING: WaiterMetadata = {
  action: "DescribeThings",
  items: "Things",
  awaited: ["Ids"],
  state: "Status",
  succeeds: [2],
  fails: [-2],
};

const service = {
  codes: [
    { outcome: "rejected", retry: "throttled", codes: ["RequestLimitExceeded"] },
    { outcome: "rejected", retry: "never", codes: ["ResourceNotFound"] },
  ],
} as const;

/** A service that gives these answers in turn, the last of them for ever, on a clock of its own. */
function scene(facts: WaiterMetadata, ...answers: readonly (object | Error)[]) {
  let now = 1000;
  const pauses: number[] = [];
  const calls: { request: object; options: object | undefined }[] = [];
  const method = (request: object, options?: object): Promise<object> => {
    const answer = answers[Math.min(calls.length, answers.length - 1)] ?? {};
    calls.push({ request, options });
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const client = { [facts.action]: method };
  const clock: WaitClock = {
    now: () => now,
    random: () => 0.5,
    sleep(milliseconds, signal) {
      signal.throwIfAborted();
      pauses.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
  };
  const wait = (request?: object, options?: WaitOptions<object>): Promise<object> =>
    runWaiter(client, { Done: facts }, service, "Done", [request, options], clock);
  return { wait, calls, pauses };
}

const throttled = new TencentCloudError("slower", {
  action: "DescribeTask",
  code: "RequestLimitExceeded.UinLimitExceeded",
});
const missing = new TencentCloudError("no such task", {
  action: "DescribeTask",
  code: "ResourceNotFound.Task",
});
const broken = new ConnectionError("gone", { action: "DescribeTask" });

describe("a wait", () => {
  it("ends with the answer whose state is good, and looks at once", async () => {
    const { wait, calls, pauses } = scene(TASK, { Status: "succeed", Id: 1 });
    expect(await wait({ TaskId: 7 }, { region: "ap-x", timeoutMs: 5 })).toEqual({
      Status: "succeed",
      Id: 1,
    });
    expect(calls).toEqual([{ request: { TaskId: 7 }, options: { region: "ap-x", timeoutMs: 5 } }]);
    expect(pauses).toEqual([]);
  });

  it("looks again after pauses that grow up to a limit", async () => {
    const running = { Status: "running" };
    const { wait, pauses } = scene(TASK, ...Array.from({ length: 8 }, () => running), {
      Status: "Succeed",
    });
    await wait({}, { minDelayMs: 100, maxDelayMs: 400 });
    expect(pauses).toEqual([100, 150, 225, 337.5, 400, 400, 400, 400]);
  });

  it("compares words without case", async () => {
    await expect(scene(TASK, { Status: "SUCCEED" }).wait()).resolves.toBeDefined();
    await expect(scene(TASK, { Status: "FAILED" }).wait()).rejects.toBeInstanceOf(WaitFailedError);
  });

  it("fails with the state, the reason and the answer", async () => {
    const bad = { Status: "error", Message: "no room" };
    const { wait } = scene(TASK, { Status: "running" }, bad);
    const error = await wait({}, { minDelayMs: 100 }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WaitFailedError);
    expect(error).toMatchObject({
      waiter: "Done",
      state: "error",
      detail: "no room",
      response: bad,
      elapsedMs: 100,
      message: 'Done ended in the state "error": no room',
    });
  });

  it("takes a state that it does not know for one that goes on", async () => {
    const { wait, calls } = scene(TASK, { Status: "resting" }, {}, { Status: "succeed" });
    await wait();
    expect(calls).toHaveLength(3);
  });

  it("gives up at the deadline, never later, with what it saw last", async () => {
    const { wait, pauses } = scene(TASK, { Status: "running" });
    const error = await wait({}, { deadlineMs: 250, minDelayMs: 100 }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error).toMatchObject({
      states: ["running"],
      response: { Status: "running" },
      elapsedMs: 250,
      message: 'Done: after 250 ms still the state "running"',
    });
    expect(pauses).toEqual([100, 150]);
  });

  it("goes on over faults that may pass, and tells of the last at the deadline", async () => {
    const odd = new ResponseError("html", { action: "DescribeTask", status: 502, bodyStart: "" });
    const good = { Status: "succeed" };
    expect(await scene(TASK, broken, throttled, odd, good).wait()).toEqual(good);
    const error = await scene(TASK, broken)
      .wait({}, { deadlineMs: 10 })
      .catch((e: unknown) => e);
    expect(error).toMatchObject({
      cause: broken,
      states: [],
      response: undefined,
      message: "Done: after 10 ms still nothing to be seen",
    });
  });

  it("ends with a refusal that will not pass", async () => {
    const { wait, calls } = scene(TASK, missing);
    await expect(wait()).rejects.toBe(missing);
    expect(calls).toHaveLength(1);
    await expect(scene(TASK, new TypeError("bug")).wait()).rejects.toThrow("bug");
  });

  it("stops when it is aborted, before a look and during a pause", async () => {
    const reason = new Error("enough");
    const { wait, calls } = scene(TASK, { Status: "running" });
    await expect(wait({}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(calls).toEqual([]);
    const abort = new AbortController();
    await expect(
      wait({}, { signal: abort.signal, onProgress: () => abort.abort(reason) }),
    ).rejects.toBe(reason);
    expect(calls).toHaveLength(1);
  });

  it("tells what each look saw", async () => {
    const seen: WaitProgress<object>[] = [];
    const { wait } = scene(TASK, { Status: "running" }, { Status: "succeed" });
    await wait({}, { minDelayMs: 40, onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([
      { looks: 1, elapsedMs: 0, states: ["running"], response: { Status: "running" } },
      { looks: 2, elapsedMs: 40, states: ["succeed"], response: { Status: "succeed" } },
    ]);
  });

  it("refuses times that are none", async () => {
    await expect(scene(TASK, {}).wait({}, { deadlineMs: NaN })).rejects.toThrow(
      new TypeError("deadlineMs: NaN is not a time in milliseconds"),
    );
  });
});

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
      onProgress: ({ looks }) => looks === 3 && abort.abort(),
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

const STOP = new Error("the look has ended");

describe("a response that is not as documented", () => {
  it.each([
    ["no state", {}],
    ["a state that is null", { Status: null }],
    ["a state of another type", { Status: ["succeed"] }],
    ["a state that is an object", { Status: { Name: "succeed" } }],
  ])("is waited on: %s", async (_case, odd) => {
    const { wait, calls } = scene(TASK, odd, { Status: "succeed" });
    const seen: unknown[] = [];
    await wait({}, { onProgress: ({ states }) => seen.push(states) });
    expect(calls).toHaveLength(2);
    expect(seen).toEqual([[], ["succeed"]]);
  });

  it.each([
    ["no list", {}],
    ["null", { Things: null }],
    ["a text", { Things: "22" }],
    ["an object", { Things: { 0: { Status: 2 }, length: 1 } }],
    ["an item that is null", { Things: [null, { Status: 2 }, { Status: 2 }] }],
    ["an item that is a number", { Things: [2, { Status: 2 }, { Status: 2 }] }],
    ["an item without a state", { Things: [{ Status: 2 }, {}, { Status: 2 }] }],
    ["an item whose state is null", { Things: [{ Status: 2 }, { Status: 2 }, { Status: null }] }],
  ])("is waited on in a list: %s", async (_case, odd) => {
    const things = { Things: [{ Status: 2 }, { Status: 2 }] };
    const { wait, calls } = scene(RUNNING, odd, things);
    expect(await wait({ Ids: ["a", "b"] })).toBe(things);
    expect(calls).toHaveLength(2);
    const ended = await scene(RUNNING, odd)
      .wait({ Ids: ["a", "b"] }, { deadlineMs: 10 })
      .catch((error: unknown) => error);
    expect(ended).toBeInstanceOf(WaitTimeoutError);
    for (const state of (ended as WaitTimeoutError).states) expect(state).toBe(2);
  });

  it("fails with an item that failed, whatever the others are", async () => {
    const { wait } = scene(
      { ...RUNNING, detail: "Title" },
      { Things: [null, { Status: -2, Title: null }] },
    );
    await expect(wait({ Ids: ["a"] })).rejects.toMatchObject({ state: -2, detail: undefined });
  });
});

describe("a wait for several", () => {
  const things = (...states: number[]) => ({ Things: states.map((Status) => ({ Status })) });

  it("wants as many as were asked for, all of them well", async () => {
    const { wait, calls } = scene(RUNNING, things(), things(2), things(2, 1), things(2, 2));
    await wait({ Ids: ["a", "b"] });
    expect(calls).toHaveLength(4);
  });

  it("wants one at least where none is named", async () => {
    const { wait, calls } = scene(RUNNING, { Things: null }, things(2));
    await wait({});
    expect(calls).toHaveLength(2);
    const { awaited: _, ...facts } = RUNNING;
    const other = scene(facts, things(), things(2));
    await other.wait({});
    expect(other.calls).toHaveLength(2);
  });

  it("fails with the first that fails, though the others go on", async () => {
    await expect(scene(RUNNING, things(1, -2)).wait({ Ids: ["a", "b"] })).rejects.toMatchObject({
      state: -2,
      detail: undefined,
    });
  });
});

describe("a request that comes from a response", () => {
  const BY_IDS: WaiterMetadata = { ...RUNNING, identifiers: ["Ids", "Name"] };

  it.each([
    [{ Ids: undefined }, "Ids is undefined"],
    [{ Ids: null }, "Ids is null"],
    [{ Ids: [] }, "Ids is empty"],
    [{ Ids: ["a"], Name: undefined }, "Name is undefined"],
  ])("has to say what to wait for: %o", async (request, why) => {
    const { wait, calls } = scene(BY_IDS, { Things: [{ Status: 2 }] });
    await expect(wait(request)).rejects.toThrow(
      new TypeError(
        `waitFor Done: ${why}, so there is nothing to wait for. Check the response that it was taken from`,
      ),
    );
    expect(calls).toEqual([]);
  });

  it("may leave out what it is not about", async () => {
    const { wait, calls } = scene(BY_IDS, { Things: [{ Status: 2 }] });
    await wait({ Ids: ["a"], Zone: undefined });
    await wait({ Name: "a" });
    await wait({});
    expect(calls).toHaveLength(3);
  });
});

describe("the response of an action that started something", () => {
  const STARTED: WaiterMetadata = {
    ...TASK,
    identifiers: ["TaskId"],
    starts: { FlowId: "TaskId", TaskId: "TaskId" },
  };
  const ended = { Status: "succeed" };

  it.each([
    { TaskId: 7, Other: "no field of the request", RequestId: "r" },
    { FlowId: 7, RequestId: "r" },
    { FlowId: 7 },
    { TaskId: 7 },
  ])("says what to wait for: %o", async (response) => {
    const { wait, calls } = scene(STARTED, ended);
    expect(await wait(response)).toBe(ended);
    expect(calls.map(({ request }) => request)).toEqual([{ TaskId: 7 }]);
  });

  it.each([
    [{ RequestId: "r" }],
    [{ TaskId: undefined, RequestId: "r" }],
    [{ TaskId: null, FlowId: null, RequestId: "r" }],
    [{ FlowId: undefined }],
  ])("has to name it: %o", async (response) => {
    const { wait, calls } = scene(STARTED, ended);
    await expect(wait(response)).rejects.toThrow(
      new TypeError(
        "waitFor Done: the response has no FlowId or TaskId, so there is nothing to wait for",
      ),
    );
    expect(calls).toEqual([]);
  });

  it("is refused where none says what to wait for: all there is would be awaited", async () => {
    const { wait, calls } = scene(RUNNING, ended);
    await expect(wait({ Things: [], RequestId: "r" })).rejects.toThrow(
      new TypeError(
        "waitFor Done: no response says what to wait for. Pass a request of DescribeThings",
      ),
    );
    expect(calls).toEqual([]);
  });

  it("is not ambiguous for any action of the API", () => {
    const sources = Object.values(waiters).map(({ starts = {} }) => Object.keys(starts));
    const { schemas } = document.components;
    for (const [name, schema] of Object.entries(schemas)) {
      if (!name.endsWith("Response") || !("properties" in schema)) continue;
      for (const names of sources) {
        const own = names.filter((field) => Object.hasOwn(schema.properties as object, field));
        expect(own.length, name).toBeLessThan(2);
      }
    }
  });
});
