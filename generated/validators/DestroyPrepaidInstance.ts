// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DestroyPrepaidInstanceRequest } from "../actions/DestroyPrepaidInstance.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DestroyPrepaidInstance` against every rule of the document. */
export const validateDestroyPrepaidInstance: RequestValidator<DestroyPrepaidInstanceRequest> =
  /* @__PURE__ */ validatorOf("DestroyPrepaidInstance", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string" },
    required: ["InstanceId"],
  }));
