// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeProjectSecurityGroupsRequest } from "../actions/DescribeProjectSecurityGroups.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeProjectSecurityGroups` against every rule of the document. */
export const validateDescribeProjectSecurityGroups: RequestValidator<DescribeProjectSecurityGroupsRequest> =
  /* @__PURE__ */ validatorOf("DescribeProjectSecurityGroups", madeBy, [], () => ({
    type: "object",
    members: {
      Product: { type: "string", enum: ["redis"] },
      ProjectId: "uint64",
      Offset: { type: "integer", minimum: 0, format: "uint64" },
      Limit: "uint64",
      SearchKey: "string",
    },
    required: ["Product"],
  }));
