// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeSSLStatusRequest } from "../actions/DescribeSSLStatus.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeSSLStatus` against every rule of the document. */
export const validateDescribeSSLStatus: RequestValidator<DescribeSSLStatusRequest> =
  /* @__PURE__ */ validatorOf("DescribeSSLStatus", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string" },
    required: ["InstanceId"],
  }));
