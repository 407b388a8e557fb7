// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstanceSupportFeatureRequest } from "../actions/DescribeInstanceSupportFeature.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfInstanceFeature } from "./types.js";

/** Checks requests of `DescribeInstanceSupportFeature` against every rule of the document. */
export const validateDescribeInstanceSupportFeature: RequestValidator<DescribeInstanceSupportFeatureRequest> =
  /* @__PURE__ */ validatorOf("DescribeInstanceSupportFeature", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string", FeatureName: rulesOfInstanceFeature },
    required: ["InstanceId", "FeatureName"],
  }));
