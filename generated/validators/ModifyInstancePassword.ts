// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ModifyInstancePasswordRequest } from "../actions/ModifyInstancePassword.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `ModifyInstancePassword` against every rule of the document. */
export const validateModifyInstancePassword: RequestValidator<ModifyInstancePasswordRequest> =
  /* @__PURE__ */ validatorOf(
    "ModifyInstancePassword",
    madeBy,
    ["OldPassword", "Password"],
    () => ({
      type: "object",
      members: {
        InstanceId: "string",
        OldPassword: "string",
        Password: {
          type: "string",
          minLength: 8,
          maxLength: 30,
          pattern:
            "^(?![a-z]+$)(?![A-Z]+$)(?![0-9]+$)(?![^A-Za-z0-9]+$)(?!/)[A-Za-z0-9()`~!@#$%^&*\\-+=_|{}\\[\\]:;<>,.?/]+$",
        },
      },
      required: ["InstanceId", "OldPassword", "Password"],
    }),
  );
