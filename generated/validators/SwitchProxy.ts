// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { SwitchProxyRequest } from "../actions/SwitchProxy.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `SwitchProxy` against every rule of the document. */
export const validateSwitchProxy: RequestValidator<SwitchProxyRequest> =
  /* @__PURE__ */ validatorOf("SwitchProxy", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string", ProxyID: "string", ProxyIDList: ["string"] },
    required: ["InstanceId"],
  }));
