// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstanceLogDeliveryRequest } from "../actions/DescribeInstanceLogDelivery.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeInstanceLogDelivery` against every rule of the document. */
export const validateDescribeInstanceLogDelivery: RequestValidator<DescribeInstanceLogDeliveryRequest> =
  /* @__PURE__ */ validatorOf("DescribeInstanceLogDelivery", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string" },
    required: ["InstanceId"],
  }));
