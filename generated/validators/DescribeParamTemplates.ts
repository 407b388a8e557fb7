// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeParamTemplatesRequest } from "../actions/DescribeParamTemplates.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfInstanceType } from "./types.js";

/** Checks requests of `DescribeParamTemplates` against every rule of the document. */
export const validateDescribeParamTemplates: RequestValidator<DescribeParamTemplatesRequest> =
  /* @__PURE__ */ validatorOf("DescribeParamTemplates", madeBy, [], () => ({
    type: "object",
    members: {
      ProductTypes: [rulesOfInstanceType],
      TemplateNames: { type: "array", maxItems: 50, items: "string" },
      TemplateIds: { type: "array", maxItems: 50, items: "string" },
      Limit: { type: "integer", minimum: 0, maximum: 200 },
      Offset: { type: "integer", minimum: 0, format: "int64" },
    },
  }));
