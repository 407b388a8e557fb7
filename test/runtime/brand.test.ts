import { describe, expect, it, vi } from "vitest";
import * as own from "../../runtime/errors.js";
import { WaitError, WaitFailedError, WaitTimeoutError } from "../../runtime/waiters/errors.js";
import { CloneError, CloneUnfinishedError } from "../../workflows/clone/errors.js";

/** The same modules once more, as where one is required and another imported. */
vi.resetModules();
const copy = await import("../../runtime/errors.js");
const copies = {
  ...(await import("../../runtime/waiters/errors.js")),
  ...(await import("../../workflows/clone/errors.js")),
};

const details = { action: "CloneInstances", code: "InternalError" };

describe("an error of another copy of the package", () => {
  it("is of the same class and of its parents, and of no other", () => {
    expect(copy.TencentCloudError).not.toBe(own.TencentCloudError);
    const error = new copy.TencentCloudError("", details);
    expect(error).toBeInstanceOf(own.TencentCloudError);
    expect(error).toBeInstanceOf(own.CallError);
    expect(error).not.toBeInstanceOf(own.TimeoutError);
    expect(error).not.toBeInstanceOf(own.OutcomeUnknownError);
    expect(new copy.CallError("", details)).not.toBeInstanceOf(own.TencentCloudError);
  });

  it("is of the same class if a wait or a clone failed", () => {
    const wait = { waiter: "Task", response: {}, elapsedMs: 0 };
    const failed = new copies.WaitFailedError({ ...wait, state: "failed", detail: undefined });
    expect(failed).toBeInstanceOf(WaitFailedError);
    expect(failed).toBeInstanceOf(WaitError);
    expect(failed).not.toBeInstanceOf(WaitTimeoutError);
    const timedOut = new copies.WaitTimeoutError({ ...wait, states: [] });
    expect(timedOut).toBeInstanceOf(WaitTimeoutError);
    const purchase = {
      instanceIds: [],
      dealName: undefined,
      dealId: undefined,
      name: "",
      wasReconciled: false,
    };
    const unfinished = new copies.CloneUnfinishedError("crs-exampl01", purchase, undefined);
    expect(unfinished).toBeInstanceOf(CloneUnfinishedError);
    expect(unfinished).not.toBeInstanceOf(CloneError);
    expect(new copies.CloneError("", "crs-exampl01")).toBeInstanceOf(CloneError);
  });

  it("is not of a subclass that somebody made", () => {
    class Mine extends own.TencentCloudError {}
    expect(new copy.TencentCloudError("", details)).not.toBeInstanceOf(Mine);
    expect(new Mine("", details)).toBeInstanceOf(Mine);
    expect(new Mine("", details)).toBeInstanceOf(copy.TencentCloudError);
  });

  it.each([null, undefined, "", Object.create(null), new Error("other")])(
    "is not just anything: %s",
    (value) => expect(value instanceof own.CallError).toBe(false),
  );
});
