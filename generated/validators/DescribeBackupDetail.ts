// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeBackupDetailRequest } from "../actions/DescribeBackupDetail.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeBackupDetail` against every rule of the document. */
export const validateDescribeBackupDetail: RequestValidator<DescribeBackupDetailRequest> =
  /* @__PURE__ */ validatorOf("DescribeBackupDetail", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string", BackupId: "string" },
    required: ["InstanceId", "BackupId"],
  }));
