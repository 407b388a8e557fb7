// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstanceMonitorTopNCmdTookRequest } from "../actions/DescribeInstanceMonitorTopNCmdTook.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfMonitorSpan } from "./types.js";

/** Checks requests of `DescribeInstanceMonitorTopNCmdTook` against every rule of the document. */
export const validateDescribeInstanceMonitorTopNCmdTook: RequestValidator<DescribeInstanceMonitorTopNCmdTookRequest> =
  /* @__PURE__ */ validatorOf("DescribeInstanceMonitorTopNCmdTook", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string", SpanType: rulesOfMonitorSpan },
    required: ["InstanceId", "SpanType"],
  }));
