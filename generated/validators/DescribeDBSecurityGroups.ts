// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeDBSecurityGroupsRequest } from "../actions/DescribeDBSecurityGroups.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeDBSecurityGroups` against every rule of the document. */
export const validateDescribeDBSecurityGroups: RequestValidator<DescribeDBSecurityGroupsRequest> =
  /* @__PURE__ */ validatorOf("DescribeDBSecurityGroups", madeBy, [], () => ({
    type: "object",
    members: { Product: { type: "string", enum: ["redis"] }, InstanceId: "string" },
    required: ["Product", "InstanceId"],
  }));
