// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ModifyDBInstanceSecurityGroupsRequest } from "../actions/ModifyDBInstanceSecurityGroups.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `ModifyDBInstanceSecurityGroups` against every rule of the document. */
export const validateModifyDBInstanceSecurityGroups: RequestValidator<ModifyDBInstanceSecurityGroupsRequest> =
  /* @__PURE__ */ validatorOf("ModifyDBInstanceSecurityGroups", madeBy, [], () => ({
    type: "object",
    members: {
      Product: { type: "string", enum: ["redis"] },
      SecurityGroupIds: ["string"],
      InstanceId: "string",
    },
    required: ["Product", "SecurityGroupIds", "InstanceId"],
  }));
