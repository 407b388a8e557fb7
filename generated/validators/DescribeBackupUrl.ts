// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeBackupUrlRequest } from "../actions/DescribeBackupUrl.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfBackupLimitVpcItem, rulesOfIpComparison, rulesOfLimitType } from "./types.js";

/** Checks requests of `DescribeBackupUrl` against every rule of the document. */
export const validateDescribeBackupUrl: RequestValidator<DescribeBackupUrlRequest> =
  /* @__PURE__ */ validatorOf("DescribeBackupUrl", madeBy, [], () => ({
    type: "object",
    members: {
      InstanceId: "string",
      BackupId: "string",
      LimitType: rulesOfLimitType,
      VpcComparisonSymbol: { type: "string", enum: ["In"] },
      IpComparisonSymbol: rulesOfIpComparison,
      LimitVpc: [rulesOfBackupLimitVpcItem],
      LimitIp: ["string"],
    },
    required: ["InstanceId", "BackupId"],
  }));
