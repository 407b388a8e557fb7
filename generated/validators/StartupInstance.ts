// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { StartupInstanceRequest } from "../actions/StartupInstance.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `StartupInstance` against every rule of the document. */
export const validateStartupInstance: RequestValidator<StartupInstanceRequest> =
  /* @__PURE__ */ validatorOf("StartupInstance", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string" },
    required: ["InstanceId"],
  }));
