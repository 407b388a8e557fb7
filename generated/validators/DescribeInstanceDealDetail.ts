// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstanceDealDetailRequest } from "../actions/DescribeInstanceDealDetail.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeInstanceDealDetail` against every rule of the document. */
export const validateDescribeInstanceDealDetail: RequestValidator<DescribeInstanceDealDetailRequest> =
  /* @__PURE__ */ validatorOf("DescribeInstanceDealDetail", madeBy, [], () => ({
    type: "object",
    members: { DealIds: { type: "array", maxItems: 10, items: "string" }, DealName: "string" },
  }));
