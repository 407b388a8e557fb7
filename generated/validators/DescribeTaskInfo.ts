// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeTaskInfoRequest } from "../actions/DescribeTaskInfo.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeTaskInfo` against every rule of the document. */
export const validateDescribeTaskInfo: RequestValidator<DescribeTaskInfoRequest> =
  /* @__PURE__ */ validatorOf("DescribeTaskInfo", madeBy, [], () => ({
    type: "object",
    members: { TaskId: "uint64" },
    required: ["TaskId"],
  }));
