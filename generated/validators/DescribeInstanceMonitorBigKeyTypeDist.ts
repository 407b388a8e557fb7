// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstanceMonitorBigKeyTypeDistRequest } from "../actions/DescribeInstanceMonitorBigKeyTypeDist.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeInstanceMonitorBigKeyTypeDist` against every rule of the document. */
export const validateDescribeInstanceMonitorBigKeyTypeDist: RequestValidator<DescribeInstanceMonitorBigKeyTypeDistRequest> =
  /* @__PURE__ */ validatorOf("DescribeInstanceMonitorBigKeyTypeDist", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string", Date: "string" },
    required: ["InstanceId", "Date"],
  }));
