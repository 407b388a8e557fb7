// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeBandwidthRangeRequest } from "../actions/DescribeBandwidthRange.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeBandwidthRange` against every rule of the document. */
export const validateDescribeBandwidthRange: RequestValidator<DescribeBandwidthRangeRequest> =
  /* @__PURE__ */ validatorOf("DescribeBandwidthRange", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string" },
    required: ["InstanceId"],
  }));
