// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DeleteInstanceAccountRequest } from "../actions/DeleteInstanceAccount.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DeleteInstanceAccount` against every rule of the document. */
export const validateDeleteInstanceAccount: RequestValidator<DeleteInstanceAccountRequest> =
  /* @__PURE__ */ validatorOf("DeleteInstanceAccount", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string", AccountName: "string" },
    required: ["InstanceId", "AccountName"],
  }));
