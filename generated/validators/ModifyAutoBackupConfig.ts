// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ModifyAutoBackupConfigRequest } from "../actions/ModifyAutoBackupConfig.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfWeekday } from "./types.js";

/** Checks requests of `ModifyAutoBackupConfig` against every rule of the document. */
export const validateModifyAutoBackupConfig: RequestValidator<ModifyAutoBackupConfigRequest> =
  /* @__PURE__ */ validatorOf("ModifyAutoBackupConfig", madeBy, [], () => ({
    type: "object",
    members: {
      InstanceId: "string",
      WeekDays: [rulesOfWeekday],
      TimePeriod: { type: "string", pattern: "^([01][0-9]|2[0-3]):00-([01][0-9]|2[0-3]):00$" },
      AutoBackupType: { type: "integer", enum: [1] },
      BackupStorageDays: "int64",
    },
    required: ["InstanceId"],
  }));
