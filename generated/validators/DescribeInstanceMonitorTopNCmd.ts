// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstanceMonitorTopNCmdRequest } from "../actions/DescribeInstanceMonitorTopNCmd.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfMonitorSpan } from "./types.js";

/** Checks requests of `DescribeInstanceMonitorTopNCmd` against every rule of the document. */
export const validateDescribeInstanceMonitorTopNCmd: RequestValidator<DescribeInstanceMonitorTopNCmdRequest> =
  /* @__PURE__ */ validatorOf("DescribeInstanceMonitorTopNCmd", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string", SpanType: rulesOfMonitorSpan },
    required: ["InstanceId", "SpanType"],
  }));
