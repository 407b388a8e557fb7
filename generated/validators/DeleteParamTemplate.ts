// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DeleteParamTemplateRequest } from "../actions/DeleteParamTemplate.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `DeleteParamTemplate` against every rule of the document. */
export const validateDeleteParamTemplate: RequestValidator<DeleteParamTemplateRequest> =
  /* @__PURE__ */ validatorOf("DeleteParamTemplate", madeBy, [], () => ({
    type: "object",
    members: { TemplateId: "string" },
    required: ["TemplateId"],
  }));
