// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ModifyBackupDownloadRestrictionRequest } from "../actions/ModifyBackupDownloadRestriction.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfBackupLimitVpcItem, rulesOfIpComparison, rulesOfLimitType } from "./types.js";

/** Checks requests of `ModifyBackupDownloadRestriction` against every rule of the document. */
export const validateModifyBackupDownloadRestriction: RequestValidator<ModifyBackupDownloadRestrictionRequest> =
  /* @__PURE__ */ validatorOf("ModifyBackupDownloadRestriction", madeBy, [], () => ({
    type: "object",
    members: {
      LimitType: rulesOfLimitType,
      VpcComparisonSymbol: { type: "string", enum: ["In"] },
      IpComparisonSymbol: rulesOfIpComparison,
      LimitVpc: [rulesOfBackupLimitVpcItem],
      LimitIp: ["string"],
    },
    required: ["LimitType"],
  }));
