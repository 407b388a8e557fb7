// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { CleanUpInstanceRequest } from "../actions/CleanUpInstance.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `CleanUpInstance` against every rule of the document. */
export const validateCleanUpInstance: RequestValidator<CleanUpInstanceRequest> =
  /* @__PURE__ */ validatorOf("CleanUpInstance", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string" },
    required: ["InstanceId"],
  }));
