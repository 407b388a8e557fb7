// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstanceEventsRequest } from "../actions/DescribeInstanceEvents.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfEventStatus } from "./types.js";

/** Checks requests of `DescribeInstanceEvents` against every rule of the document. */
export const validateDescribeInstanceEvents: RequestValidator<DescribeInstanceEventsRequest> =
  /* @__PURE__ */ validatorOf("DescribeInstanceEvents", madeBy, [], () => ({
    type: "object",
    members: {
      ExecutionStartDate: "string",
      ExecutionEndDate: "string",
      InstanceId: "string",
      PageSize: { type: "integer", minimum: 1, maximum: 100 },
      PageNo: { type: "integer", minimum: 1, format: "int64" },
      Status: [rulesOfEventStatus],
      EventTypes: ["string"],
      Grades: ["string"],
    },
    required: ["ExecutionStartDate", "ExecutionEndDate"],
  }));
