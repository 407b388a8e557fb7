// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ModifyInstanceRequest } from "../actions/ModifyInstance.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import {
  rulesOfAutoRenew,
  rulesOfDeleteProtection,
  rulesOfInstanceName,
  rulesOfModifyInstanceOperation,
} from "./types.js";

/** Checks requests of `ModifyInstance` against every rule of the document. */
export const validateModifyInstance: RequestValidator<ModifyInstanceRequest> =
  /* @__PURE__ */ validatorOf("ModifyInstance", madeBy, [], () => ({
    type: "object",
    members: {
      Operation: rulesOfModifyInstanceOperation,
      InstanceIds: { type: "array", maxItems: 10, items: "string" },
      InstanceNames: [rulesOfInstanceName],
      ProjectId: "int64",
      AutoRenews: [rulesOfAutoRenew],
      DeleteProtectionSwitches: [rulesOfDeleteProtection],
      InstanceId: "string",
      InstanceName: "string",
      AutoRenew: rulesOfAutoRenew,
    },
    required: ["Operation"],
  }));
