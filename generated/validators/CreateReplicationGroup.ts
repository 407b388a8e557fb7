// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { CreateReplicationGroupRequest } from "../actions/CreateReplicationGroup.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `CreateReplicationGroup` against every rule of the document. */
export const validateCreateReplicationGroup: RequestValidator<CreateReplicationGroupRequest> =
  /* @__PURE__ */ validatorOf("CreateReplicationGroup", madeBy, [], () => ({
    type: "object",
    members: {
      InstanceId: "string",
      GroupName: {
        type: "string",
        minLength: 2,
        maxLength: 64,
        pattern: "^(?:[A-Za-z0-9_-]|[^\\x00-\\x7F])+$",
      },
      Remark: "string",
    },
    required: ["InstanceId"],
  }));
