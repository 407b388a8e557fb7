// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeRedisClusterOverviewRequest } from "../actions/DescribeRedisClusterOverview.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeRedisClusterOverview` against every rule of the document. */
export const validateDescribeRedisClusterOverview: RequestValidator<DescribeRedisClusterOverviewRequest> =
  /* @__PURE__ */ validatorOf("DescribeRedisClusterOverview", madeBy, [], () => ({
    type: "object",
    members: { DedicatedClusterId: "string" },
  }));
