// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ModifyInstancePasswordPolicyRequest } from "../actions/ModifyInstancePasswordPolicy.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfPasswordPolicy } from "./types.js";

/** Checks requests of `ModifyInstancePasswordPolicy` against every rule of the document. */
export const validateModifyInstancePasswordPolicy: RequestValidator<ModifyInstancePasswordPolicyRequest> =
  /* @__PURE__ */ validatorOf("ModifyInstancePasswordPolicy", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string", PasswordPolicy: rulesOfPasswordPolicy },
    required: ["InstanceId", "PasswordPolicy"],
  }));
