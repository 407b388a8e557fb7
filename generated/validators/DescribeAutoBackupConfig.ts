// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeAutoBackupConfigRequest } from "../actions/DescribeAutoBackupConfig.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeAutoBackupConfig` against every rule of the document. */
export const validateDescribeAutoBackupConfig: RequestValidator<DescribeAutoBackupConfigRequest> =
  /* @__PURE__ */ validatorOf("DescribeAutoBackupConfig", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string" },
    required: ["InstanceId"],
  }));
