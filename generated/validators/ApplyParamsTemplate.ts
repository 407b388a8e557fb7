// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ApplyParamsTemplateRequest } from "../actions/ApplyParamsTemplate.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `ApplyParamsTemplate` against every rule of the document. */
export const validateApplyParamsTemplate: RequestValidator<ApplyParamsTemplateRequest> =
  /* @__PURE__ */ validatorOf("ApplyParamsTemplate", madeBy, [], () => ({
    type: "object",
    members: { InstanceIds: ["string"], TemplateId: "string" },
    required: ["InstanceIds", "TemplateId"],
  }));
