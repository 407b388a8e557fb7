// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ModifyInstanceParamsRequest } from "../actions/ModifyInstanceParams.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfInstanceParam } from "./types.js";

/** Checks requests of `ModifyInstanceParams` against every rule of the document. */
export const validateModifyInstanceParams: RequestValidator<ModifyInstanceParamsRequest> =
  /* @__PURE__ */ validatorOf("ModifyInstanceParams", madeBy, [], () => ({
    type: "object",
    members: { InstanceId: "string", InstanceParams: [rulesOfInstanceParam] },
    required: ["InstanceId", "InstanceParams"],
  }));
