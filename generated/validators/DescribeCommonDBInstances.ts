// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeCommonDBInstancesRequest } from "../actions/DescribeCommonDBInstances.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfDescribeCommonDBInstancesPayMode } from "./types.js";

/** Checks requests of `DescribeCommonDBInstances` against every rule of the document. */
export const validateDescribeCommonDBInstances: RequestValidator<DescribeCommonDBInstancesRequest> =
  /* @__PURE__ */ validatorOf("DescribeCommonDBInstances", madeBy, [], () => ({
    type: "object",
    members: {
      VpcIds: ["int64"],
      SubnetIds: ["int64"],
      PayMode: rulesOfDescribeCommonDBInstancesPayMode,
      InstanceIds: { type: "array", maxItems: 100, items: "string" },
      InstanceNames: ["string"],
      Status: ["string"],
      OrderBy: "string",
      OrderByType: "string",
      Vips: ["string"],
      UniqVpcIds: ["string"],
      UniqSubnetIds: ["string"],
      Limit: "int64",
      Offset: { type: "integer", minimum: 0, format: "int64" },
    },
  }));
