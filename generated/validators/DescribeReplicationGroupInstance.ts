// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeReplicationGroupInstanceRequest } from "../actions/DescribeReplicationGroupInstance.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeReplicationGroupInstance` against every rule of the document. */
export const validateDescribeReplicationGroupInstance: RequestValidator<DescribeReplicationGroupInstanceRequest> =
  /* @__PURE__ */ validatorOf("DescribeReplicationGroupInstance", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string" },
    required: ["InstanceId"],
  }));
