// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { CreateParamTemplateRequest } from "../actions/CreateParamTemplate.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfInstanceParam, rulesOfInstanceType } from "./types.js";

/** Checks requests of `CreateParamTemplate` against every rule of the document. */
export const validateCreateParamTemplate: RequestValidator<CreateParamTemplateRequest> =
  /* @__PURE__ */ validatorOf("CreateParamTemplate", madeBy, [], () => ({
    type: "object",
    members: {
      Name: { type: "string", minLength: 2, maxLength: 64 },
      Description: "string",
      ProductType: rulesOfInstanceType,
      TemplateId: "string",
      ParamList: [rulesOfInstanceParam],
    },
    required: ["Name"],
  }));
