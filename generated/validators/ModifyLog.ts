// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ModifyLogRequest } from "../actions/ModifyLog.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfLogSubType } from "./types.js";

/** Checks requests of `ModifyLog` against every rule of the document. */
export const validateModifyLog: RequestValidator<ModifyLogRequest> = /* @__PURE__ */ validatorOf(
  "ModifyLog",
  madeBy,
  [],
  () => ({
    type: "object",
    members: {
      InstanceId: "string",
      LogType: "string",
      LogSubType: rulesOfLogSubType,
      LogExpireDay: { type: "integer", enum: [7, 30] },
      HighLogExpireDay: "int64",
      DegradeStrategy: { type: "integer", minimum: 300, maximum: 1000 },
    },
    required: [
      "InstanceId",
      "LogType",
      "LogSubType",
      "LogExpireDay",
      "HighLogExpireDay",
      "DegradeStrategy",
    ],
  }),
);
