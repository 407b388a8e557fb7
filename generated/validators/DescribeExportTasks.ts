// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeExportTasksRequest } from "../actions/DescribeExportTasks.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeExportTasks` against every rule of the document. */
export const validateDescribeExportTasks: RequestValidator<DescribeExportTasksRequest> =
  /* @__PURE__ */ validatorOf("DescribeExportTasks", madeBy, [], () => ({
    type: "object",
    members: {
      LogType: "string",
      Limit: { type: "integer", minimum: 1, maximum: 100 },
      Offset: { type: "integer", minimum: 0, format: "int64" },
      InstanceId: "string",
    },
    required: ["LogType", "Limit", "Offset", "InstanceId"],
  }));
