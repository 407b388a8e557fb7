// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { InquiryPriceRenewInstanceRequest } from "../actions/InquiryPriceRenewInstance.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `InquiryPriceRenewInstance` against every rule of the document. */
export const validateInquiryPriceRenewInstance: RequestValidator<InquiryPriceRenewInstanceRequest> =
  /* @__PURE__ */ validatorOf("InquiryPriceRenewInstance", madeBy, [], () => ({
    type: "object",
    members: {
      Period: {
        type: "integer",
        minimum: 1,
        maximum: 36,
        enum: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36],
      },
      InstanceId: "string",
    },
    required: ["Period", "InstanceId"],
  }));
