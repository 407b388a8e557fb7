import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { assertValid, validateCloneInstances, ValidationError } from "../../generated/validate.js";
import { cloneRequest } from "../fixtures/requests.js";

function errorOf(request: unknown): ValidationError {
  try {
    assertValid(validateCloneInstances, "CloneInstances", request);
  } catch (error) {
    if (error instanceof ValidationError) return error;
  }
  throw new Error("no ValidationError was thrown");
}

describe("assertValid", () => {
  it("is content with a valid request", () => {
    expect(() => assertValid(validateCloneInstances, "CloneInstances", cloneRequest)).not.toThrow();
  });

  it("is what a validator's own assert does", () => {
    expect(() => validateCloneInstances.assert(cloneRequest)).not.toThrow();
    const faulty = { ...cloneRequest, GoodsNum: 31 };
    expect(() => validateCloneInstances.assert(faulty)).toThrow(errorOf(faulty));
  });

  it("throws an error that lists every issue", () => {
    const error = errorOf({ ...cloneRequest, GoodsNum: 31, VPort: 1 });
    expect(error).toMatchObject({ name: "ValidationError", action: "CloneInstances" });
    expect(error.issues).toHaveLength(2);
    expect(error.message.split("\n").sort()).toEqual([
      "- GoodsNum must be at most 30, and is 31",
      "- VPort must be at least 1024, and is 1",
      "CloneInstances was not sent:",
    ]);
  });

  it("shows no secret, however the error is shown", () => {
    const error = errorOf({ ...cloneRequest, Password: "hunter2", Pasword: "hunter2" });
    expect(error.issues).toHaveLength(2);
    for (const shown of [
      String(error),
      error.stack,
      JSON.stringify(error),
      inspect(error, { depth: Infinity, showHidden: true }),
    ]) {
      expect(shown).toContain("Password must be at least 8 characters long, and is ***");
      expect(shown).not.toContain("hunter2");
    }
  });

  it("can be written as JSON, bigints included", () => {
    const error = errorOf({ ...cloneRequest, GoodsNum: 31n });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "ValidationError",
      message: error.message,
      action: "CloneInstances",
      issues: [
        {
          path: ["GoodsNum"],
          rule: "maximum",
          argument: 30,
          message: "GoodsNum must be at most 30, and is 31",
          value: "31",
        },
      ],
    });
  });
});
