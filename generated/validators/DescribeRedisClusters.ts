// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeRedisClustersRequest } from "../actions/DescribeRedisClusters.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfAutoRenew, rulesOfRedisClusterStatus } from "./types.js";

/** Checks requests of `DescribeRedisClusters` against every rule of the document. */
export const validateDescribeRedisClusters: RequestValidator<DescribeRedisClustersRequest> =
  /* @__PURE__ */ validatorOf("DescribeRedisClusters", madeBy, [], () => ({
    type: "object",
    members: {
      RedisClusterIds: ["string"],
      Status: [rulesOfRedisClusterStatus],
      ProjectIds: ["int64"],
      AutoRenewFlag: [rulesOfAutoRenew],
      ClusterName: "string",
      SearchKey: "string",
      Limit: "int64",
      Offset: { type: "integer", minimum: 0, format: "int64" },
      DedicatedClusterId: "string",
    },
  }));
