// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { OpenSSLRequest } from "../actions/OpenSSL.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfSslAddressType } from "./types.js";

/** Checks requests of `OpenSSL` against every rule of the document. */
export const validateOpenSSL: RequestValidator<OpenSSLRequest> = /* @__PURE__ */ validatorOf(
  "OpenSSL",
  madeBy,
  [],
  () => ({
    type: "object",
    members: { InstanceId: "string", AddressType: rulesOfSslAddressType },
    required: ["InstanceId"],
  }),
);
