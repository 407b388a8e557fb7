// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { KillMasterGroupRequest } from "../actions/KillMasterGroup.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `KillMasterGroup` against every rule of the document. */
export const validateKillMasterGroup: RequestValidator<KillMasterGroupRequest> =
  /* @__PURE__ */ validatorOf("KillMasterGroup", madeBy, ["Password"], () => ({
    type: "object",
    members: { InstanceId: "string", Password: "string", ShardIds: ["int64"] },
    required: ["InstanceId"],
  }));
