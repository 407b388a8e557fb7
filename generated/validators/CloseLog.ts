// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { CloseLogRequest } from "../actions/CloseLog.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `CloseLog` against every rule of the document. */
export const validateCloseLog: RequestValidator<CloseLogRequest> = /* @__PURE__ */ validatorOf(
  "CloseLog",
  madeBy,
  [],
  () => ({
    type: "object",
    members: { InstanceId: "string", LogType: "string" },
    required: ["InstanceId", "LogType"],
  }),
);
