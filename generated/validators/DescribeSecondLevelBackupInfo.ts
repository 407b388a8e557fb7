// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeSecondLevelBackupInfoRequest } from "../actions/DescribeSecondLevelBackupInfo.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeSecondLevelBackupInfo` against every rule of the document. */
export const validateDescribeSecondLevelBackupInfo: RequestValidator<DescribeSecondLevelBackupInfoRequest> =
  /* @__PURE__ */ validatorOf("DescribeSecondLevelBackupInfo", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string", BackupTimestamp: "int64" },
  }));
