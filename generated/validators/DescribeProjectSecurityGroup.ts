// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeProjectSecurityGroupRequest } from "../actions/DescribeProjectSecurityGroup.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeProjectSecurityGroup` against every rule of the document. */
export const validateDescribeProjectSecurityGroup: RequestValidator<DescribeProjectSecurityGroupRequest> =
  /* @__PURE__ */ validatorOf("DescribeProjectSecurityGroup", madeBy, [], () => ({
    type: "object",
    members: {
      ProjectId: { type: "integer", minimum: -1, format: "int64" },
      SecurityGroupId: "string",
    },
  }));
