// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ModifyInstanceLogDeliveryRequest } from "../actions/ModifyInstanceLogDelivery.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `ModifyInstanceLogDelivery` against every rule of the document. */
export const validateModifyInstanceLogDelivery: RequestValidator<ModifyInstanceLogDeliveryRequest> =
  /* @__PURE__ */ validatorOf("ModifyInstanceLogDelivery", madeBy, [], () => ({
    type: "object",
    members: {
      InstanceId: "string",
      LogType: "string",
      Enabled: "boolean",
      LogsetId: "string",
      TopicId: "string",
      LogsetName: "string",
      TopicName: "string",
      LogRegion: "string",
      Period: { type: "integer", minimum: 1, maximum: 3600 },
      CreateIndex: "boolean",
    },
    required: ["InstanceId", "LogType", "Enabled"],
  }));
