// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { CreateInstanceAccountRequest } from "../actions/CreateInstanceAccount.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import { rulesOfAccountPrivilege, rulesOfReadonlyPolicy } from "./types.js";

/** Checks requests of `CreateInstanceAccount` against every rule of the document. */
export const validateCreateInstanceAccount: RequestValidator<CreateInstanceAccountRequest> =
  /* @__PURE__ */ validatorOf("CreateInstanceAccount", madeBy, ["AccountPassword"], () => ({
    type: "object",
    allOf: [
      {
        if: [
          { properties: { EncryptPassword: { const: false } } },
          {
            properties: {
              AccountPassword: {
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
      AccountName: { type: "string", maxLength: 32, pattern: "^[A-Za-z0-9_-]+$" },
      AccountPassword: "string",
      ReadonlyPolicy: [rulesOfReadonlyPolicy],
      Privilege: rulesOfAccountPrivilege,
      Remark: { type: "string", maxLength: 64 },
      EncryptPassword: "boolean",
    },
    required: ["InstanceId", "AccountName", "AccountPassword", "ReadonlyPolicy", "Privilege"],
  }));
