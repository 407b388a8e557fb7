import { describe, expect, it } from "vitest";
import { ConnectionError, ResponseError, TencentCloudError } from "../../../runtime/errors.js";
import { WaitFailedError, WaitTimeoutError } from "../../../runtime/waiters/errors.js";
import type { WaitProgress } from "../../../runtime/waiters/run-waiter.js";
import { failureOf } from "../../fixtures/failure.js";
import { RUNNING, scene, TASK } from "./scene.js";

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
  it("ends with the answer whose state is good, and calls at once", async () => {
    const { wait, calls, pauses } = scene(TASK, { Status: "succeed", Id: 1 });
    expect(await wait({ TaskId: 7 }, { region: "ap-x", timeoutMs: 5 })).toEqual({
      Status: "succeed",
      Id: 1,
    });
    expect(calls).toEqual([{ request: { TaskId: 7 }, options: { region: "ap-x", timeoutMs: 5 } }]);
    expect(pauses).toEqual([]);
  });

  it("calls again after pauses that grow up to a limit", async () => {
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
    expect(await failureOf(wait({}, { minDelayMs: 100 }), WaitFailedError)).toMatchObject({
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
    const call = wait({}, { deadlineMs: 250, minDelayMs: 100 });
    expect(await failureOf(call, WaitTimeoutError)).toMatchObject({
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
    const call = scene(TASK, broken).wait({}, { deadlineMs: 10 });
    expect(await failureOf(call, WaitTimeoutError)).toMatchObject({
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
      { calls: 1, elapsedMs: 0, states: ["running"], response: { Status: "running" } },
      { calls: 2, elapsedMs: 40, states: ["succeed"], response: { Status: "succeed" } },
    ]);
  });

  it("refuses times that are none", async () => {
    await expect(scene(TASK, {}).wait({}, { deadlineMs: NaN })).rejects.toThrow(
      new TypeError("deadlineMs: NaN is not a time in milliseconds"),
    );
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

describe("the error of a wait, as JSON", () => {
  it("has its message, bigints as text, and no secret of the response", async () => {
    const response = { Status: "failed", Message: "no", Size: 2n ** 60n, Secret: "hunter22" };
    const error: unknown = await scene(TASK, response)
      .wait({ TaskId: 1 })
      .catch((thrown: unknown) => thrown);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      message: (error as Error).message,
      state: "failed",
      response: { Size: String(2n ** 60n), Secret: "***" },
    });
  });
});
