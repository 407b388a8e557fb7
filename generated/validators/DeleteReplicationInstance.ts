// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DeleteReplicationInstanceRequest } from "../actions/DeleteReplicationInstance.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DeleteReplicationInstance` against every rule of the document. */
export const validateDeleteReplicationInstance: RequestValidator<DeleteReplicationInstanceRequest> =
  /* @__PURE__ */ validatorOf("DeleteReplicationInstance", madeBy, [], () => ({
    type: "object",
    members: { GroupId: "string", InstanceId: "string", SyncType: "boolean" },
    required: ["GroupId", "InstanceId", "SyncType"],
  }));
