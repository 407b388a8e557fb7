// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ModifyMaintenanceWindowRequest } from "../actions/ModifyMaintenanceWindow.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `ModifyMaintenanceWindow` against every rule of the document. */
export const validateModifyMaintenanceWindow: RequestValidator<ModifyMaintenanceWindowRequest> =
  /* @__PURE__ */ validatorOf("ModifyMaintenanceWindow", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string", StartTime: "string", EndTime: "string" },
    required: ["InstanceId", "StartTime", "EndTime"],
  }));
