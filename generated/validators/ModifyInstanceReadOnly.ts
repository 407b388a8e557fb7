// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ModifyInstanceReadOnlyRequest } from "../actions/ModifyInstanceReadOnly.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfInstanceInputMode } from "./types.js";

/** Checks requests of `ModifyInstanceReadOnly` against every rule of the document. */
export const validateModifyInstanceReadOnly: RequestValidator<ModifyInstanceReadOnlyRequest> =
  /* @__PURE__ */ validatorOf("ModifyInstanceReadOnly", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string", InputMode: rulesOfInstanceInputMode },
    required: ["InstanceId", "InputMode"],
  }));
