// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ModfiyInstancePasswordRequest } from "../actions/ModfiyInstancePassword.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";

/** Checks requests of `ModfiyInstancePassword` against every rule of the document. */
export const validateModfiyInstancePassword: RequestValidator<ModfiyInstancePasswordRequest> =
  /* @__PURE__ */ validatorOf(
    "ModfiyInstancePassword",
    madeBy,
    ["OldPassword", "Password"],
    () => ({
      type: "object",
      allOf: [
        {
          if: [
            { properties: { EncryptPassword: { const: false } } },
            {
              properties: {
                Password: {
                  minLength: 8,
                  maxLength: 64,
                  pattern:
                    "^(?![a-z]+$)(?![A-Z]+$)(?![0-9]+$)(?![^A-Za-z0-9]+$)(?!/)[A-Za-z0-9()`~!@#$%^&*\\-+=_|{}\\[\\]:;<>,.?/]+$",
                },
              },
            },
          ],
        },
      ],
      members: {
        InstanceId: "string",
        OldPassword: "string",
        Password: "string",
        EncryptPassword: "boolean",
      },
      required: ["InstanceId", "OldPassword", "Password"],
    }),
  );
