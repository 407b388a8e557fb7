// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstanceMonitorSIPRequest } from "../actions/DescribeInstanceMonitorSIP.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeInstanceMonitorSIP` against every rule of the document. */
export const validateDescribeInstanceMonitorSIP: RequestValidator<DescribeInstanceMonitorSIPRequest> =
  /* @__PURE__ */ validatorOf("DescribeInstanceMonitorSIP", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string" },
    required: ["InstanceId"],
  }));
