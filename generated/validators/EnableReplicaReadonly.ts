// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { EnableReplicaReadonlyRequest } from "../actions/EnableReplicaReadonly.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfReadonlyPolicy } from "./types.js";

/** Checks requests of `EnableReplicaReadonly` against every rule of the document. */
export const validateEnableReplicaReadonly: RequestValidator<EnableReplicaReadonlyRequest> =
  /* @__PURE__ */ validatorOf("EnableReplicaReadonly", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string", ReadonlyPolicy: [rulesOfReadonlyPolicy] },
    required: ["InstanceId"],
  }));
