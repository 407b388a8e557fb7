// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ModifyInstanceChargeTypeRequest } from "../actions/ModifyInstanceChargeType.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfInstanceChargeType } from "./types.js";

/** Checks requests of `ModifyInstanceChargeType` against every rule of the document. */
export const validateModifyInstanceChargeType: RequestValidator<ModifyInstanceChargeTypeRequest> =
  /* @__PURE__ */ validatorOf("ModifyInstanceChargeType", madeBy, [], () => ({
    type: "object",
    if: [
      {
        properties: { InstanceChargeType: { const: "PREPAID" } },
        required: ["InstanceChargeType"],
      },
      { properties: { Period: {} }, required: ["Period"] },
    ],
    members: {
      InstanceIds: { type: "array", maxItems: 20, minItems: 1, items: "string" },
      InstanceChargeType: rulesOfInstanceChargeType,
      Period: { type: "integer", minimum: 1, maximum: 36 },
    },
    required: ["InstanceIds", "InstanceChargeType"],
  }));
