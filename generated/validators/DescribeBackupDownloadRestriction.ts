// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeBackupDownloadRestrictionRequest } from "../actions/DescribeBackupDownloadRestriction.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeBackupDownloadRestriction` against every rule of the document. */
export const validateDescribeBackupDownloadRestriction: RequestValidator<DescribeBackupDownloadRestrictionRequest> =
  /* @__PURE__ */ validatorOf("DescribeBackupDownloadRestriction", madeBy, [], () => ({
    type: "object",
    members: {},
  }));
