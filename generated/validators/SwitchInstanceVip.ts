// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { SwitchInstanceVipRequest } from "../actions/SwitchInstanceVip.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import {
  rulesOfSwitchInstanceVipForceSwitch,
  rulesOfSwitchInstanceVipSwitchTime,
} from "./types.js";

/** Checks requests of `SwitchInstanceVip` against every rule of the document. */
export const validateSwitchInstanceVip: RequestValidator<SwitchInstanceVipRequest> =
  /* @__PURE__ */ validatorOf("SwitchInstanceVip", madeBy, [], () => ({
    type: "object",
    members: {
      SrcInstanceId: "string",
      DstInstanceId: "string",
      TimeDelay: "int64",
      ForceSwitch: rulesOfSwitchInstanceVipForceSwitch,
      SwitchTime: rulesOfSwitchInstanceVipSwitchTime,
    },
    required: ["SrcInstanceId", "DstInstanceId"],
  }));
