// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { SwitchAccessNewInstanceRequest } from "../actions/SwitchAccessNewInstance.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `SwitchAccessNewInstance` against every rule of the document. */
export const validateSwitchAccessNewInstance: RequestValidator<SwitchAccessNewInstanceRequest> =
  /* @__PURE__ */ validatorOf("SwitchAccessNewInstance", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string" },
    required: ["InstanceId"],
  }));
