// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ModifyConnectionConfigRequest } from "../actions/ModifyConnectionConfig.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `ModifyConnectionConfig` against every rule of the document. */
export const validateModifyConnectionConfig: RequestValidator<ModifyConnectionConfigRequest> =
  /* @__PURE__ */ validatorOf("ModifyConnectionConfig", madeBy, [], () => ({
    type: "object",
    anyOf: [{ required: ["Bandwidth"] }, { required: ["ClientLimit"] }],
    members: { InstanceId: "string", Bandwidth: "int64", ClientLimit: "int64" },
    required: ["InstanceId"],
  }));
