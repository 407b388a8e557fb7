// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { RemoveReplicationInstanceRequest } from "../actions/RemoveReplicationInstance.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `RemoveReplicationInstance` against every rule of the document. */
export const validateRemoveReplicationInstance: RequestValidator<RemoveReplicationInstanceRequest> =
  /* @__PURE__ */ validatorOf("RemoveReplicationInstance", madeBy, [], () => ({
    type: "object",
    members: { GroupId: "string", InstanceId: "string", SyncType: "boolean" },
    required: ["GroupId", "InstanceId", "SyncType"],
  }));
