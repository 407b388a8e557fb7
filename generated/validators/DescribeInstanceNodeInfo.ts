// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstanceNodeInfoRequest } from "../actions/DescribeInstanceNodeInfo.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeInstanceNodeInfo` against every rule of the document. */
export const validateDescribeInstanceNodeInfo: RequestValidator<DescribeInstanceNodeInfoRequest> =
  /* @__PURE__ */ validatorOf("DescribeInstanceNodeInfo", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string", Limit: "int64", Offset: "int64" },
    required: ["InstanceId"],
  }));
