// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DisassociateSecurityGroupsRequest } from "../actions/DisassociateSecurityGroups.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DisassociateSecurityGroups` against every rule of the document. */
export const validateDisassociateSecurityGroups: RequestValidator<DisassociateSecurityGroupsRequest> =
  /* @__PURE__ */ validatorOf("DisassociateSecurityGroups", madeBy, [], () => ({
    type: "object",
    members: {
      Product: { type: "string", enum: ["redis"] },
      SecurityGroupId: "string",
      InstanceIds: ["string"],
    },
    required: ["Product", "SecurityGroupId", "InstanceIds"],
  }));
