// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ManualBackupInstanceRequest } from "../actions/ManualBackupInstance.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `ManualBackupInstance` against every rule of the document. */
export const validateManualBackupInstance: RequestValidator<ManualBackupInstanceRequest> =
  /* @__PURE__ */ validatorOf("ManualBackupInstance", madeBy, [], () => ({
    type: "object",
    members: {
      InstanceId: "string",
      Remark: "string",
      StorageDays: { type: "integer", minimum: 0, maximum: 1825 },
    },
    required: ["InstanceId"],
  }));
