// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeProxySlowLogRequest } from "../actions/DescribeProxySlowLog.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeProxySlowLog` against every rule of the document. */
export const validateDescribeProxySlowLog: RequestValidator<DescribeProxySlowLogRequest> =
  /* @__PURE__ */ validatorOf("DescribeProxySlowLog", madeBy, [], () => ({
    type: "object",
    members: {
      InstanceId: "string",
      BeginTime: "string",
      EndTime: "string",
      MinQueryTime: "int64",
      Limit: { type: "integer", minimum: 1, maximum: 100 },
      Offset: { type: "integer", minimum: 0, format: "int64" },
    },
    required: ["InstanceId", "BeginTime", "EndTime"],
  }));
