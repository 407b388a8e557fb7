// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstanceZoneInfoRequest } from "../actions/DescribeInstanceZoneInfo.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeInstanceZoneInfo` against every rule of the document. */
export const validateDescribeInstanceZoneInfo: RequestValidator<DescribeInstanceZoneInfoRequest> =
  /* @__PURE__ */ validatorOf("DescribeInstanceZoneInfo", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string" },
  }));
