// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ModifyParamTemplateRequest } from "../actions/ModifyParamTemplate.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfInstanceParam } from "./types.js";

/** Checks requests of `ModifyParamTemplate` against every rule of the document. */
export const validateModifyParamTemplate: RequestValidator<ModifyParamTemplateRequest> =
  /* @__PURE__ */ validatorOf("ModifyParamTemplate", madeBy, [], () => ({
    type: "object",
    members: {
      TemplateId: "string",
      Name: "string",
      Description: "string",
      ParamList: [rulesOfInstanceParam],
    },
    required: ["TemplateId"],
  }));
