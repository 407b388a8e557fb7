// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstanceMonitorTookDistRequest } from "../actions/DescribeInstanceMonitorTookDist.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfMonitorSpan } from "./types.js";

/** Checks requests of `DescribeInstanceMonitorTookDist` against every rule of the document. */
export const validateDescribeInstanceMonitorTookDist: RequestValidator<DescribeInstanceMonitorTookDistRequest> =
  /* @__PURE__ */ validatorOf("DescribeInstanceMonitorTookDist", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string", Date: "string", SpanType: rulesOfMonitorSpan },
    required: ["InstanceId", "Date", "SpanType"],
  }));
