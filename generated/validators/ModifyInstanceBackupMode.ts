// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ModifyInstanceBackupModeRequest } from "../actions/ModifyInstanceBackupMode.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfBackupMode } from "./types.js";

/** Checks requests of `ModifyInstanceBackupMode` against every rule of the document. */
export const validateModifyInstanceBackupMode: RequestValidator<ModifyInstanceBackupModeRequest> =
  /* @__PURE__ */ validatorOf("ModifyInstanceBackupMode", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string", BackupMode: rulesOfBackupMode },
    required: ["InstanceId"],
  }));
