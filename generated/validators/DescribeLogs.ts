// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeLogsRequest } from "../actions/DescribeLogs.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfLogFilter } from "./types.js";

/** Checks requests of `DescribeLogs` against every rule of the document. */
export const validateDescribeLogs: RequestValidator<DescribeLogsRequest> =
  /* @__PURE__ */ validatorOf("DescribeLogs", madeBy, [], () => ({
    type: "object",
    members: {
      InstanceId: "string",
      StartTime: "string",
      EndTime: "string",
      LogType: "string",
      LogFilter: [rulesOfLogFilter],
      Limit: { type: "integer", minimum: 1, maximum: 100 },
      Offset: { type: "integer", minimum: 0, format: "int64" },
      Order: { type: "string", enum: ["ASC", "DESC"] },
      OrderBy: "string",
    },
    required: ["InstanceId", "StartTime", "EndTime", "LogType"],
  }));
