// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstanceBackupsRequest } from "../actions/DescribeInstanceBackups.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfBackupStatus } from "./types.js";

/** Checks requests of `DescribeInstanceBackups` against every rule of the document. */
export const validateDescribeInstanceBackups: RequestValidator<DescribeInstanceBackupsRequest> =
  /* @__PURE__ */ validatorOf("DescribeInstanceBackups", madeBy, [], () => ({
    type: "object",
    members: {
      Limit: { type: "integer", maximum: 100, format: "int64" },
      Offset: { type: "integer", minimum: 0, format: "int64" },
      InstanceId: "string",
      BeginTime: "string",
      EndTime: "string",
      Status: [rulesOfBackupStatus],
      InstanceName: "string",
    },
  }));
