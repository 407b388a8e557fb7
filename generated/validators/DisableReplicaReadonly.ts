// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DisableReplicaReadonlyRequest } from "../actions/DisableReplicaReadonly.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DisableReplicaReadonly` against every rule of the document. */
export const validateDisableReplicaReadonly: RequestValidator<DisableReplicaReadonlyRequest> =
  /* @__PURE__ */ validatorOf("DisableReplicaReadonly", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string" },
    required: ["InstanceId"],
  }));
