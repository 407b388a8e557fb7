// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeReplicationGroupRequest } from "../actions/DescribeReplicationGroup.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeReplicationGroup` against every rule of the document. */
export const validateDescribeReplicationGroup: RequestValidator<DescribeReplicationGroupRequest> =
  /* @__PURE__ */ validatorOf("DescribeReplicationGroup", madeBy, [], () => ({
    type: "object",
    members: {
      Limit: { type: "integer", minimum: 1, format: "int64" },
      Offset: { type: "integer", minimum: 0, format: "int64" },
      GroupId: "string",
      SearchKey: "string",
    },
    required: ["Limit", "Offset"],
  }));
