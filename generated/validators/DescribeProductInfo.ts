// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeProductInfoRequest } from "../actions/DescribeProductInfo.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeProductInfo` against every rule of the document. */
export const validateDescribeProductInfo: RequestValidator<DescribeProductInfoRequest> =
  /* @__PURE__ */ validatorOf("DescribeProductInfo", madeBy, [], () => ({
    type: "object",
    members: {},
  }));
