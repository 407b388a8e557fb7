// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeGlobalReplicationAreaRequest } from "../actions/DescribeGlobalReplicationArea.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeGlobalReplicationArea` against every rule of the document. */
export const validateDescribeGlobalReplicationArea: RequestValidator<DescribeGlobalReplicationAreaRequest> =
  /* @__PURE__ */ validatorOf("DescribeGlobalReplicationArea", madeBy, [], () => ({
    type: "object",
    members: {},
  }));
