// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ChangeReplicaToMasterRequest } from "../actions/ChangeReplicaToMaster.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `ChangeReplicaToMaster` against every rule of the document. */
export const validateChangeReplicaToMaster: RequestValidator<ChangeReplicaToMasterRequest> =
  /* @__PURE__ */ validatorOf("ChangeReplicaToMaster", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string", GroupId: "int64", Emergency: "boolean" },
    required: ["InstanceId"],
  }));
