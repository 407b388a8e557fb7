import type { StandardSchemaV1 } from "@standard-schema/spec";
import { describe, expectTypeOf, it } from "vitest";
import type { CloneInstancesRequest } from "../../generated/types.js";
import {
  validateCloneInstances,
  validators,
  type RequestValidator,
  type RequestValidators,
  type ValidationIssue,
} from "../../generated/validate.js";

describe("validators", () => {
  it("are Standard Schemas of the requests' types", () => {
    expectTypeOf(validateCloneInstances).toExtend<StandardSchemaV1<CloneInstancesRequest>>();
    type Schema = typeof validateCloneInstances;
    expectTypeOf<StandardSchemaV1.InferInput<Schema>>().toEqualTypeOf<CloneInstancesRequest>();
    expectTypeOf<StandardSchemaV1.InferOutput<Schema>>().toEqualTypeOf<CloneInstancesRequest>();
  });

  it("take anything, and give issues", () => {
    expectTypeOf(validateCloneInstances.check).parameter(0).toBeUnknown();
    expectTypeOf(validateCloneInstances.check).returns.toEqualTypeOf<ValidationIssue[]>();
  });

  it("are what a client takes, each and all", () => {
    expectTypeOf(validators).toExtend<RequestValidators>();
    expectTypeOf({ CloneInstances: validateCloneInstances }).toExtend<RequestValidators>();
    expectTypeOf(validateCloneInstances).toExtend<RequestValidator>();
    // @ts-expect-error no such action
    void validators.CloneInstance;
  });
});
