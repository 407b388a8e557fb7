import type { StandardSchemaV1 } from "@standard-schema/spec";
import { describe, expect, it } from "vitest";
import { validateCloneInstances, validators } from "../../generated/validate.js";
import { cloneRequest } from "../fixtures/requests.js";

/** What a library does that takes any schema. */
async function parse<Schema extends StandardSchemaV1>(
  schema: Schema,
  input: unknown,
): Promise<StandardSchemaV1.Result<StandardSchemaV1.InferOutput<Schema>>> {
  return schema["~standard"].validate(input);
}

describe("a validator as a Standard Schema", () => {
  it("says what it is", () => {
    expect(validateCloneInstances["~standard"]).toMatchObject({
      version: 1,
      vendor: "tencentcloud-redis",
    });
  });

  it("gives the value itself, where it is valid", async () => {
    const result = await parse(validateCloneInstances, cloneRequest);
    expect(result.issues).toBeUndefined();
    expect("value" in result && result.value).toBe(cloneRequest);
  });

  it("gives issues with message and path, where it is not", async () => {
    const result = await parse(validateCloneInstances, { ...cloneRequest, NodeSet: [{}] });
    expect(result).not.toHaveProperty("value");
    expect(result.issues).toEqual(validateCloneInstances.check({ ...cloneRequest, NodeSet: [{}] }));
    expect(result.issues?.[0]).toMatchObject({
      message: "NodeSet[0].NodeType is required, and is missing",
      path: ["NodeSet", 0, "NodeType"],
    });
  });

  it("is found by the action's name", () => {
    expect(validators.CloneInstances).toBe(validateCloneInstances);
    expect(validateCloneInstances.action).toBe("CloneInstances");
  });
});
