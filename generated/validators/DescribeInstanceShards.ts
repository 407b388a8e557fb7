// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstanceShardsRequest } from "../actions/DescribeInstanceShards.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeInstanceShards` against every rule of the document. */
export const validateDescribeInstanceShards: RequestValidator<DescribeInstanceShardsRequest> =
  /* @__PURE__ */ validatorOf("DescribeInstanceShards", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string", FilterSlave: "boolean" },
    required: ["InstanceId"],
  }));
