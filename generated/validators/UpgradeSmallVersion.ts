// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { UpgradeSmallVersionRequest } from "../actions/UpgradeSmallVersion.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfUpgradeNow } from "./types.js";

/** Checks requests of `UpgradeSmallVersion` against every rule of the document. */
export const validateUpgradeSmallVersion: RequestValidator<UpgradeSmallVersionRequest> =
  /* @__PURE__ */ validatorOf("UpgradeSmallVersion", madeBy, [], () => ({
    type: "object",
    members: {
      InstanceId: "string",
      CurrentRedisVersion: "string",
      UpgradeRedisVersion: "string",
      InstanceTypeUpgradeNow: rulesOfUpgradeNow,
    },
    required: [
      "InstanceId",
      "CurrentRedisVersion",
      "UpgradeRedisVersion",
      "InstanceTypeUpgradeNow",
    ],
  }));
