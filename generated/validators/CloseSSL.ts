// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { CloseSSLRequest } from "../actions/CloseSSL.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfSslAddressType } from "./types.js";

/** Checks requests of `CloseSSL` against every rule of the document. */
export const validateCloseSSL: RequestValidator<CloseSSLRequest> = /* @__PURE__ */ validatorOf(
  "CloseSSL",
  madeBy,
  [],
  () => ({
    type: "object",
    members: { InstanceId: "string", AddressType: rulesOfSslAddressType },
    required: ["InstanceId"],
  }),
);
