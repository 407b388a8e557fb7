// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstanceAccountRequest } from "../actions/DescribeInstanceAccount.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeInstanceAccount` against every rule of the document. */
export const validateDescribeInstanceAccount: RequestValidator<DescribeInstanceAccountRequest> =
  /* @__PURE__ */ validatorOf("DescribeInstanceAccount", madeBy, [], () => ({
    type: "object",
    members: {
      InstanceId: "string",
      Limit: "int64",
      Offset: { type: "integer", minimum: 0, format: "int64" },
    },
    required: ["InstanceId", "Limit", "Offset"],
  }));
