// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstancesRequest } from "../actions/DescribeInstances.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import {
  rulesOfAutoRenew,
  rulesOfAzMode,
  rulesOfDescribeInstancesOrderBy,
  rulesOfDescribeInstancesOrderType,
  rulesOfInstanceArchitecture,
  rulesOfInstanceStatus,
  rulesOfInstanceTagInfo,
  rulesOfInstanceType,
  rulesOfProductVersion,
} from "./types.js";

/** Checks requests of `DescribeInstances` against every rule of the document. */
export const validateDescribeInstances: RequestValidator<DescribeInstancesRequest> =
  /* @__PURE__ */ validatorOf("DescribeInstances", madeBy, [], () => ({
    type: "object",
    members: {
      Limit: { type: "integer", maximum: 1000, format: "uint64" },
      Offset: { type: "integer", minimum: 0, format: "uint64" },
      InstanceId: "string",
      OrderBy: rulesOfDescribeInstancesOrderBy,
      OrderType: rulesOfDescribeInstancesOrderType,
      VpcIds: ["string"],
      SubnetIds: ["string"],
      SearchKey: "string",
      ProjectIds: ["int64"],
      InstanceName: "string",
      UniqVpcIds: ["string"],
      UniqSubnetIds: ["string"],
      RegionIds: ["int64"],
      Status: [rulesOfInstanceStatus],
      TypeVersion: rulesOfInstanceArchitecture,
      EngineName: "string",
      AutoRenew: [rulesOfAutoRenew],
      BillingMode: { type: "string", enum: ["postpaid", "prepaid"] },
      Type: rulesOfInstanceType,
      SearchKeys: ["string"],
      TypeList: ["int64"],
      MonitorVersion: "string",
      InstanceTags: [rulesOfInstanceTagInfo],
      TagKeys: ["string"],
      ProductVersions: [rulesOfProductVersion],
      InstanceIds: ["string"],
      AzMode: rulesOfAzMode,
    },
  }));
