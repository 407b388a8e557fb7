// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstanceSecurityGroupRequest } from "../actions/DescribeInstanceSecurityGroup.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeInstanceSecurityGroup` against every rule of the document. */
export const validateDescribeInstanceSecurityGroup: RequestValidator<DescribeInstanceSecurityGroupRequest> =
  /* @__PURE__ */ validatorOf("DescribeInstanceSecurityGroup", madeBy, [], () => ({
    type: "object",
    members: { InstanceIds: { type: "array", maxItems: 100, items: "string" } },
    required: ["InstanceIds"],
  }));
