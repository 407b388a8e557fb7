// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ModifyInstanceAccountRequest } from "../actions/ModifyInstanceAccount.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfAccountPrivilege, rulesOfReadonlyPolicy } from "./types.js";

/** Checks requests of `ModifyInstanceAccount` against every rule of the document. */
export const validateModifyInstanceAccount: RequestValidator<ModifyInstanceAccountRequest> =
  /* @__PURE__ */ validatorOf("ModifyInstanceAccount", madeBy, ["AccountPassword"], () => ({
    type: "object",
    members: {
      InstanceId: "string",
      AccountName: "string",
      AccountPassword: "string",
      Remark: "string",
      ReadonlyPolicy: [rulesOfReadonlyPolicy],
      Privilege: rulesOfAccountPrivilege,
      NoAuth: "boolean",
      EncryptPassword: "boolean",
    },
    required: ["InstanceId", "AccountName"],
  }));
