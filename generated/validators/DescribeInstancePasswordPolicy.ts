// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstancePasswordPolicyRequest } from "../actions/DescribeInstancePasswordPolicy.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeInstancePasswordPolicy` against every rule of the document. */
export const validateDescribeInstancePasswordPolicy: RequestValidator<DescribeInstancePasswordPolicyRequest> =
  /* @__PURE__ */ validatorOf("DescribeInstancePasswordPolicy", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string" },
    required: ["InstanceId"],
  }));
