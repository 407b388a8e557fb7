// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstanceDTSInfoRequest } from "../actions/DescribeInstanceDTSInfo.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeInstanceDTSInfo` against every rule of the document. */
export const validateDescribeInstanceDTSInfo: RequestValidator<DescribeInstanceDTSInfoRequest> =
  /* @__PURE__ */ validatorOf("DescribeInstanceDTSInfo", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string" },
    required: ["InstanceId"],
  }));
