// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ReleaseWanAddressRequest } from "../actions/ReleaseWanAddress.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `ReleaseWanAddress` against every rule of the document. */
export const validateReleaseWanAddress: RequestValidator<ReleaseWanAddressRequest> =
  /* @__PURE__ */ validatorOf("ReleaseWanAddress", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string" },
    required: ["InstanceId"],
  }));
