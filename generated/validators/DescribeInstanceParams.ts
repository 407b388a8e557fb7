// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstanceParamsRequest } from "../actions/DescribeInstanceParams.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeInstanceParams` against every rule of the document. */
export const validateDescribeInstanceParams: RequestValidator<DescribeInstanceParamsRequest> =
  /* @__PURE__ */ validatorOf("DescribeInstanceParams", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string" },
    required: ["InstanceId"],
  }));
