// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstanceMonitorBigKeyRequest } from "../actions/DescribeInstanceMonitorBigKey.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfBigKeyScope } from "./types.js";

/** Checks requests of `DescribeInstanceMonitorBigKey` against every rule of the document. */
export const validateDescribeInstanceMonitorBigKey: RequestValidator<DescribeInstanceMonitorBigKeyRequest> =
  /* @__PURE__ */ validatorOf("DescribeInstanceMonitorBigKey", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string", ReqType: rulesOfBigKeyScope, Date: "string" },
    required: ["InstanceId", "ReqType", "Date"],
  }));
