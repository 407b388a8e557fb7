// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { UpgradeInstanceRequest } from "../actions/UpgradeInstance.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfRedisNodeInfo, rulesOfSwitchOption } from "./types.js";

/** Checks requests of `UpgradeInstance` against every rule of the document. */
export const validateUpgradeInstance: RequestValidator<UpgradeInstanceRequest> =
  /* @__PURE__ */ validatorOf("UpgradeInstance", madeBy, [], () => ({
    type: "object",
    members: {
      InstanceId: "string",
      MemSize: { type: "integer", minimum: 1, format: "uint64" },
      RedisShardNum: { type: "integer", minimum: 1, format: "uint64" },
      RedisReplicasNum: "uint64",
      NodeSet: [rulesOfRedisNodeInfo],
      SwitchOption: rulesOfSwitchOption,
    },
    required: ["InstanceId", "MemSize"],
  }));
