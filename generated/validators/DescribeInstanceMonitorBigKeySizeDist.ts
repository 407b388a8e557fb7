// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstanceMonitorBigKeySizeDistRequest } from "../actions/DescribeInstanceMonitorBigKeySizeDist.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeInstanceMonitorBigKeySizeDist` against every rule of the document. */
export const validateDescribeInstanceMonitorBigKeySizeDist: RequestValidator<DescribeInstanceMonitorBigKeySizeDistRequest> =
  /* @__PURE__ */ validatorOf("DescribeInstanceMonitorBigKeySizeDist", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string", Date: "string" },
    required: ["InstanceId", "Date"],
  }));
