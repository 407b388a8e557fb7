// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { AllocateWanAddressRequest } from "../actions/AllocateWanAddress.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `AllocateWanAddress` against every rule of the document. */
export const validateAllocateWanAddress: RequestValidator<AllocateWanAddressRequest> =
  /* @__PURE__ */ validatorOf("AllocateWanAddress", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string" },
    required: ["InstanceId"],
  }));
