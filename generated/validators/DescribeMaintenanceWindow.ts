// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeMaintenanceWindowRequest } from "../actions/DescribeMaintenanceWindow.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeMaintenanceWindow` against every rule of the document. */
export const validateDescribeMaintenanceWindow: RequestValidator<DescribeMaintenanceWindowRequest> =
  /* @__PURE__ */ validatorOf("DescribeMaintenanceWindow", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string" },
    required: ["InstanceId"],
  }));
