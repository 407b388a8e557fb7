// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { UpgradeVersionToMultiAvailabilityZonesRequest } from "../actions/UpgradeVersionToMultiAvailabilityZones.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `UpgradeVersionToMultiAvailabilityZones` against every rule of the document. */
export const validateUpgradeVersionToMultiAvailabilityZones: RequestValidator<UpgradeVersionToMultiAvailabilityZonesRequest> =
  /* @__PURE__ */ validatorOf("UpgradeVersionToMultiAvailabilityZones", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string", UpgradeProxyAndRedisServer: "boolean" },
    required: ["InstanceId"],
  }));
