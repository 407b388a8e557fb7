// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { UpgradeInstanceVersionRequest } from "../actions/UpgradeInstanceVersion.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfSwitchOption } from "./types.js";

/** Checks requests of `UpgradeInstanceVersion` against every rule of the document. */
export const validateUpgradeInstanceVersion: RequestValidator<UpgradeInstanceVersionRequest> =
  /* @__PURE__ */ validatorOf("UpgradeInstanceVersion", madeBy, [], () => ({
    type: "object",
    members: {
      TargetInstanceType: { type: "string", pattern: "^[0-9]+$" },
      SwitchOption: rulesOfSwitchOption,
      InstanceId: "string",
    },
    required: ["TargetInstanceType", "SwitchOption", "InstanceId"],
  }));
