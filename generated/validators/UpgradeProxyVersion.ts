// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { UpgradeProxyVersionRequest } from "../actions/UpgradeProxyVersion.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfUpgradeNow } from "./types.js";

/** Checks requests of `UpgradeProxyVersion` against every rule of the document. */
export const validateUpgradeProxyVersion: RequestValidator<UpgradeProxyVersionRequest> =
  /* @__PURE__ */ validatorOf("UpgradeProxyVersion", madeBy, [], () => ({
    type: "object",
    members: {
      InstanceId: "string",
      CurrentProxyVersion: "string",
      UpgradeProxyVersion: "string",
      InstanceTypeUpgradeNow: rulesOfUpgradeNow,
    },
    required: [
      "InstanceId",
      "CurrentProxyVersion",
      "UpgradeProxyVersion",
      "InstanceTypeUpgradeNow",
    ],
  }));
