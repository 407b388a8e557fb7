// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ClearInstanceRequest } from "../actions/ClearInstance.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `ClearInstance` against every rule of the document. */
export const validateClearInstance: RequestValidator<ClearInstanceRequest> =
  /* @__PURE__ */ validatorOf("ClearInstance", madeBy, ["Password"], () => ({
    type: "object",
    members: { InstanceId: "string", Password: "string", EncryptPassword: "boolean" },
    required: ["InstanceId"],
  }));
