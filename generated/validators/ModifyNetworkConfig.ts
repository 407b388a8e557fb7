// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ModifyNetworkConfigRequest } from "../actions/ModifyNetworkConfig.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfModifyNetworkConfigOperation } from "./types.js";

/** Checks requests of `ModifyNetworkConfig` against every rule of the document. */
export const validateModifyNetworkConfig: RequestValidator<ModifyNetworkConfigRequest> =
  /* @__PURE__ */ validatorOf("ModifyNetworkConfig", madeBy, [], () => ({
    type: "object",
    allOf: [
      {
        if: [
          {
            properties: { Operation: { enum: ["changeVpc", "changeBaseToVpc"] } },
            required: ["Operation"],
          },
          { properties: { VpcId: {}, SubnetId: {} }, required: ["VpcId", "SubnetId"] },
        ],
      },
      {
        if: [
          { properties: { Operation: { const: "changeVPort" } }, required: ["Operation"] },
          { properties: { VPort: {} }, required: ["VPort"] },
        ],
      },
    ],
    members: {
      InstanceId: "string",
      Operation: rulesOfModifyNetworkConfigOperation,
      Vip: "string",
      VpcId: "string",
      SubnetId: "string",
      Recycle: { type: "integer", enum: [0, 1, 2, 3, 7, 15] },
      VPort: { type: "integer", minimum: 1024, maximum: 65535 },
    },
    required: ["InstanceId", "Operation"],
  }));
