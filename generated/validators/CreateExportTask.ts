// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { CreateExportTaskRequest } from "../actions/CreateExportTask.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfLogFilter } from "./types.js";

/** Checks requests of `CreateExportTask` against every rule of the document. */
export const validateCreateExportTask: RequestValidator<CreateExportTaskRequest> =
  /* @__PURE__ */ validatorOf("CreateExportTask", madeBy, [], () => ({
    type: "object",
    members: {
      InstanceId: "string",
      LogType: "string",
      StartTime: "string",
      EndTime: "string",
      LogFilter: [rulesOfLogFilter],
      ColumnFilter: ["string"],
    },
    required: ["InstanceId", "LogType", "StartTime", "EndTime"],
  }));
