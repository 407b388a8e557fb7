// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { CloneInstancesRequest } from "../actions/CloneInstances.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import {
  rulesOfAutoRenew,
  rulesOfBillingMode,
  rulesOfCloneProductVersion,
  rulesOfInstanceName,
  rulesOfPasswordPolicy,
  rulesOfRedisNodeInfo,
  rulesOfResourceTag,
} from "./types.js";

/** Checks requests of `CloneInstances` against every rule of the document. */
export const validateCloneInstances: RequestValidator<CloneInstancesRequest> =
  /* @__PURE__ */ validatorOf("CloneInstances", madeBy, ["Password"], () => ({
    type: "object",
    allOf: [
      {
        if: [
          { properties: { EncryptPassword: { const: false }, NoAuth: { const: false } } },
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
    if: [
      { properties: { BillingMode: { const: 0 } }, required: ["BillingMode"] },
      { properties: { GoodsNum: { maximum: 30 }, Period: { const: 1 } } },
    ],
    members: {
      InstanceId: { type: "string", minLength: 1 },
      GoodsNum: { type: "integer", minimum: 1, maximum: 100 },
      ZoneId: "uint64",
      BillingMode: rulesOfBillingMode,
      Period: {
        type: "integer",
        minimum: 1,
        enum: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36, 48, 60],
      },
      SecurityGroupIdList: ["string"],
      BackupId: { type: "string", minLength: 1 },
      NoAuth: "boolean",
      VpcId: "string",
      SubnetId: "string",
      InstanceName: rulesOfInstanceName,
      Password: "string",
      AutoRenew: rulesOfAutoRenew,
      VPort: { type: "integer", minimum: 1024, maximum: 65535 },
      NodeSet: [rulesOfRedisNodeInfo],
      ProjectId: "int64",
      ResourceTags: [rulesOfResourceTag],
      TemplateId: "string",
      AlarmPolicyList: ["string"],
      CloneTime: "string",
      EncryptPassword: "boolean",
      PasswordPolicy: rulesOfPasswordPolicy,
      EnableSSL: "boolean",
      SSLBindPrivateIPv4: "boolean",
      ProductVersion: rulesOfCloneProductVersion,
    },
    required: [
      "InstanceId",
      "GoodsNum",
      "ZoneId",
      "BillingMode",
      "Period",
      "SecurityGroupIdList",
      "BackupId",
    ],
    dependentRequired: { VpcId: ["SubnetId"] },
  }));
