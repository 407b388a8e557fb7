// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DeleteExportTaskRequest } from "../actions/DeleteExportTask.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DeleteExportTask` against every rule of the document. */
export const validateDeleteExportTask: RequestValidator<DeleteExportTaskRequest> =
  /* @__PURE__ */ validatorOf("DeleteExportTask", madeBy, [], () => ({
    type: "object",
    members: { LogType: "string", FileName: "string", InstanceId: "string" },
    required: ["LogType", "FileName", "InstanceId"],
  }));
