// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ModifyInstanceAvailabilityZonesRequest } from "../actions/ModifyInstanceAvailabilityZones.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfRedisNodeInfo, rulesOfSwitchOption } from "./types.js";

/** Checks requests of `ModifyInstanceAvailabilityZones` against every rule of the document. */
export const validateModifyInstanceAvailabilityZones: RequestValidator<ModifyInstanceAvailabilityZonesRequest> =
  /* @__PURE__ */ validatorOf("ModifyInstanceAvailabilityZones", madeBy, [], () => ({
    type: "object",
    members: {
      InstanceId: "string",
      SwitchOption: rulesOfSwitchOption,
      NodeSet: [rulesOfRedisNodeInfo],
    },
    required: ["InstanceId", "SwitchOption", "NodeSet"],
  }));
