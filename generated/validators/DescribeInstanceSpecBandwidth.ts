// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstanceSpecBandwidthRequest } from "../actions/DescribeInstanceSpecBandwidth.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfInstanceType, rulesOfReplicaReadWeight } from "./types.js";

/** Checks requests of `DescribeInstanceSpecBandwidth` against every rule of the document. */
export const validateDescribeInstanceSpecBandwidth: RequestValidator<DescribeInstanceSpecBandwidthRequest> =
  /* @__PURE__ */ validatorOf("DescribeInstanceSpecBandwidth", madeBy, [], () => ({
    type: "object",
    members: {
      InstanceId: "string",
      ShardSize: "int64",
      ShardNum: "int64",
      ReplicateNum: "int64",
      ReadOnlyWeight: rulesOfReplicaReadWeight,
      Type: rulesOfInstanceType,
    },
  }));
