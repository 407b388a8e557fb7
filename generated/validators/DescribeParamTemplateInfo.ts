// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeParamTemplateInfoRequest } from "../actions/DescribeParamTemplateInfo.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DescribeParamTemplateInfo` against every rule of the document. */
export const validateDescribeParamTemplateInfo: RequestValidator<DescribeParamTemplateInfoRequest> =
  /* @__PURE__ */ validatorOf("DescribeParamTemplateInfo", madeBy, [], () => ({
    type: "object",
    members: { TemplateId: "string" },
    required: ["TemplateId"],
  }));
