// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { AddReplicationInstanceRequest } from "../actions/AddReplicationInstance.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfReplicationRole } from "./types.js";

/** Checks requests of `AddReplicationInstance` against every rule of the document. */
export const validateAddReplicationInstance: RequestValidator<AddReplicationInstanceRequest> =
  /* @__PURE__ */ validatorOf("AddReplicationInstance", madeBy, [], () => ({
    type: "object",
    members: { GroupId: "string", InstanceId: "string", InstanceRole: rulesOfReplicationRole },
    required: ["GroupId", "InstanceId", "InstanceRole"],
  }));
