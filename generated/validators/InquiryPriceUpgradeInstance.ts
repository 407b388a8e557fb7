// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { InquiryPriceUpgradeInstanceRequest } from "../actions/InquiryPriceUpgradeInstance.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `InquiryPriceUpgradeInstance` against every rule of the document. */
export const validateInquiryPriceUpgradeInstance: RequestValidator<InquiryPriceUpgradeInstanceRequest> =
  /* @__PURE__ */ validatorOf("InquiryPriceUpgradeInstance", madeBy, [], () => ({
    type: "object",
    members: {
      InstanceId: "string",
      MemSize: { type: "integer", minimum: 1, format: "uint64" },
      RedisShardNum: { type: "integer", minimum: 1, format: "uint64" },
      RedisReplicasNum: "uint64",
    },
    required: ["InstanceId", "MemSize"],
  }));
