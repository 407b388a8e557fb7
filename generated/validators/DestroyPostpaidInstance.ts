// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DestroyPostpaidInstanceRequest } from "../actions/DestroyPostpaidInstance.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DestroyPostpaidInstance` against every rule of the document. */
export const validateDestroyPostpaidInstance: RequestValidator<DestroyPostpaidInstanceRequest> =
  /* @__PURE__ */ validatorOf("DestroyPostpaidInstance", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string" },
    required: ["InstanceId"],
  }));
