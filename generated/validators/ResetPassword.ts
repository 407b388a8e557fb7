// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ResetPasswordRequest } from "../actions/ResetPassword.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `ResetPassword` against every rule of the document. */
export const validateResetPassword: RequestValidator<ResetPasswordRequest> =
  /* @__PURE__ */ validatorOf("ResetPassword", madeBy, ["Password"], () => ({
    type: "object",
    allOf: [
      {
        if: [
          { properties: { EncryptPassword: { const: false }, NoAuth: { const: false } } },
          {
            properties: {
              Password: {
                minLength: 8,
                maxLength: 32,
                pattern:
                  "^(?![a-z]+$)(?![A-Z]+$)(?![0-9]+$)(?![^A-Za-z0-9]+$)(?!/)[A-Za-z0-9()`~!@#$%^&*\\-+=_|{}\\[\\]:;<>,.?/]+$",
              },
            },
          },
        ],
      },
    ],
    if: [
      { properties: { NoAuth: { const: true } }, required: ["NoAuth"] },
      {},
      { properties: { Password: {} }, required: ["Password"] },
    ],
    members: {
      InstanceId: "string",
      Password: "string",
      NoAuth: "boolean",
      EncryptPassword: "boolean",
    },
    required: ["InstanceId"],
  }));
