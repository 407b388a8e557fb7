// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ChangeInstanceRoleRequest } from "../actions/ChangeInstanceRole.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfReplicationRole } from "./types.js";

/** Checks requests of `ChangeInstanceRole` against every rule of the document. */
export const validateChangeInstanceRole: RequestValidator<ChangeInstanceRoleRequest> =
  /* @__PURE__ */ validatorOf("ChangeInstanceRole", madeBy, [], () => ({
    type: "object",
    members: { GroupId: "string", InstanceId: "string", InstanceRole: rulesOfReplicationRole },
    required: ["GroupId", "InstanceId", "InstanceRole"],
  }));
