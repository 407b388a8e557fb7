// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { RenewInstanceRequest } from "../actions/RenewInstance.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `RenewInstance` against every rule of the document. */
export const validateRenewInstance: RequestValidator<RenewInstanceRequest> =
  /* @__PURE__ */ validatorOf("RenewInstance", madeBy, [], () => ({
    type: "object",
    members: {
      Period: {
        type: "integer",
        minimum: 1,
        maximum: 36,
        enum: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36],
      },
      InstanceId: "string",
      ModifyPayMode: "string",
    },
    required: ["Period", "InstanceId"],
  }));
