import { describe, expect, it, vi } from "vitest";
import * as own from "../../runtime/errors.js";

/** The same modules once more, as where one is required and another imported. */
vi.resetModules();
const copy = await import("../../runtime/errors.js");

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
