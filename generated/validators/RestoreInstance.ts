// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { RestoreInstanceRequest } from "../actions/RestoreInstance.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `RestoreInstance` against every rule of the document. */
export const validateRestoreInstance: RequestValidator<RestoreInstanceRequest> =
  /* @__PURE__ */ validatorOf("RestoreInstance", madeBy, ["Password"], () => ({
    type: "object",
    members: { InstanceId: "string", BackupId: "string", Password: "string" },
    required: ["InstanceId", "BackupId"],
  }));
