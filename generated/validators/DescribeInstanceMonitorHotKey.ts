// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstanceMonitorHotKeyRequest } from "../actions/DescribeInstanceMonitorHotKey.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfMonitorSpan } from "./types.js";

/** Checks requests of `DescribeInstanceMonitorHotKey` against every rule of the document. */
export const validateDescribeInstanceMonitorHotKey: RequestValidator<DescribeInstanceMonitorHotKeyRequest> =
  /* @__PURE__ */ validatorOf("DescribeInstanceMonitorHotKey", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string", SpanType: rulesOfMonitorSpan },
    required: ["InstanceId", "SpanType"],
  }));
