// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { AssociateSecurityGroupsRequest } from "../actions/AssociateSecurityGroups.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `AssociateSecurityGroups` against every rule of the document. */
export const validateAssociateSecurityGroups: RequestValidator<AssociateSecurityGroupsRequest> =
  /* @__PURE__ */ validatorOf("AssociateSecurityGroups", madeBy, [], () => ({
    type: "object",
    members: {
      Product: { type: "string", enum: ["redis"] },
      SecurityGroupId: "string",
      InstanceIds: ["string"],
    },
    required: ["Product", "SecurityGroupId", "InstanceIds"],
  }));
