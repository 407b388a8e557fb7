// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstanceParamRecordsRequest } from "../actions/DescribeInstanceParamRecords.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeInstanceParamRecords` against every rule of the document. */
export const validateDescribeInstanceParamRecords: RequestValidator<DescribeInstanceParamRecordsRequest> =
  /* @__PURE__ */ validatorOf("DescribeInstanceParamRecords", madeBy, [], () => ({
    type: "object",
    members: {
      InstanceId: "string",
      Limit: { type: "integer", maximum: 200, format: "uint64" },
      Offset: { type: "integer", minimum: 0, format: "uint64" },
    },
    required: ["InstanceId"],
  }));
