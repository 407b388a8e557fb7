// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ChangeMasterInstanceRequest } from "../actions/ChangeMasterInstance.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `ChangeMasterInstance` against every rule of the document. */
export const validateChangeMasterInstance: RequestValidator<ChangeMasterInstanceRequest> =
  /* @__PURE__ */ validatorOf("ChangeMasterInstance", madeBy, [], () => ({
    type: "object",
    members: { GroupId: "string", InstanceId: "string", ForceSwitch: "boolean" },
    required: ["GroupId", "InstanceId"],
  }));
