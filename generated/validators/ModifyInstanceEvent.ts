// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ModifyInstanceEventRequest } from "../actions/ModifyInstanceEvent.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `ModifyInstanceEvent` against every rule of the document. */
export const validateModifyInstanceEvent: RequestValidator<ModifyInstanceEventRequest> =
  /* @__PURE__ */ validatorOf("ModifyInstanceEvent", madeBy, [], () => ({
    type: "object",
    members: {
      InstanceId: "string",
      EventId: "int64",
      StartTime: "string",
      EndTime: "string",
      ExecutionDate: "string",
      Status: { type: "string", enum: ["Canceled"] },
    },
    required: ["InstanceId", "EventId"],
  }));
