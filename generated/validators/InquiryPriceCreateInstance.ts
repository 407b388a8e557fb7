// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { InquiryPriceCreateInstanceRequest } from "../actions/InquiryPriceCreateInstance.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfBillingMode, rulesOfInstanceType, rulesOfProductVersion } from "./types.js";

/** Checks requests of `InquiryPriceCreateInstance` against every rule of the document. */
export const validateInquiryPriceCreateInstance: RequestValidator<InquiryPriceCreateInstanceRequest> =
  /* @__PURE__ */ validatorOf("InquiryPriceCreateInstance", madeBy, [], () => ({
    type: "object",
    if: [
      { properties: { BillingMode: { const: 0 } }, required: ["BillingMode"] },
      { properties: { Period: { const: 1 } } },
    ],
    members: {
      TypeId: rulesOfInstanceType,
      MemSize: { type: "integer", minimum: 1, format: "uint64" },
      GoodsNum: { type: "integer", minimum: 1, format: "uint64" },
      Period: {
        type: "integer",
        minimum: 1,
        maximum: 36,
        enum: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36],
      },
      BillingMode: rulesOfBillingMode,
      ZoneId: "uint64",
      RedisShardNum: {
        type: "integer",
        enum: [1, 3, 5, 8, 12, 16, 24, 32, 40, 48, 64, 80, 96, 128],
      },
      RedisReplicasNum: { type: "integer", minimum: 1, maximum: 5 },
      ReplicasReadonly: "boolean",
      ZoneName: "string",
      ProductVersion: rulesOfProductVersion,
    },
    required: ["TypeId", "MemSize", "GoodsNum", "Period", "BillingMode"],
  }));
