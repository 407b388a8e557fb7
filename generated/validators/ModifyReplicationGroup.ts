// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ModifyReplicationGroupRequest } from "../actions/ModifyReplicationGroup.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `ModifyReplicationGroup` against every rule of the document. */
export const validateModifyReplicationGroup: RequestValidator<ModifyReplicationGroupRequest> =
  /* @__PURE__ */ validatorOf("ModifyReplicationGroup", madeBy, [], () => ({
    type: "object",
    members: { GroupId: "string", GroupName: "string", Remark: "string" },
    required: ["GroupId"],
  }));
