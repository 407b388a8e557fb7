// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { RemoveReplicationGroupRequest } from "../actions/RemoveReplicationGroup.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `RemoveReplicationGroup` against every rule of the document. */
export const validateRemoveReplicationGroup: RequestValidator<RemoveReplicationGroupRequest> =
  /* @__PURE__ */ validatorOf("RemoveReplicationGroup", madeBy, [], () => ({
    type: "object",
    members: { GroupId: "string" },
    required: ["GroupId"],
  }));
