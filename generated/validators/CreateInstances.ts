// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { CreateInstancesRequest } from "../actions/CreateInstances.js";
import type { RequestValidator } from "../../runtime/validation/validation.js";
import { validatorOf } from "../../runtime/validation/validator.js";
import { madeBy } from "./made-by.js";
import {
  rulesOfAutoRenew,
  rulesOfBillingMode,
  rulesOfConnectionMode,
  rulesOfInstanceName,
  rulesOfInstanceType,
  rulesOfPasswordPolicy,
  rulesOfProductVersion,
  rulesOfRedisNodeInfo,
  rulesOfResourceTag,
} from "./types.js";

/** Checks requests of `CreateInstances` against every rule of the document. */
export const validateCreateInstances: RequestValidator<CreateInstancesRequest> =
  /* @__PURE__ */ validatorOf("CreateInstances", madeBy, ["Password"], () => ({
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
      { properties: { Period: { const: 1 } } },
    ],
    members: {
      TypeId: rulesOfInstanceType,
      MemSize: { type: "integer", minimum: 1, format: "uint64" },
      GoodsNum: { type: "integer", minimum: 1, format: "uint64" },
      Period: {
        type: "integer",
        minimum: 1,
        maximum: 36,
        enum: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36],
      },
      BillingMode: rulesOfBillingMode,
      ZoneId: "uint64",
      Password: "string",
      VpcId: "string",
      SubnetId: "string",
      ProjectId: "int64",
      AutoRenew: rulesOfAutoRenew,
      SecurityGroupIdList: ["string"],
      VPort: { type: "integer", minimum: 1024, maximum: 65535 },
      RedisShardNum: {
        type: "integer",
        enum: [1, 3, 5, 8, 12, 16, 24, 32, 40, 48, 64, 80, 96, 128],
      },
      RedisReplicasNum: { type: "integer", minimum: 1, maximum: 5 },
      ReplicasReadonly: "boolean",
      InstanceName: rulesOfInstanceName,
      NoAuth: "boolean",
      NodeSet: [rulesOfRedisNodeInfo],
      ResourceTags: [rulesOfResourceTag],
      ZoneName: "string",
      TemplateId: "string",
      DryRun: "boolean",
      ProductVersion: rulesOfProductVersion,
      RedisClusterId: "string",
      AlarmPolicyList: ["string"],
      EncryptPassword: "boolean",
      PasswordPolicy: rulesOfPasswordPolicy,
      EnableSSL: "boolean",
      SSLBindPrivateIPv4: "boolean",
      ConnectionMode: rulesOfConnectionMode,
    },
    required: ["TypeId", "MemSize", "GoodsNum", "Period", "BillingMode"],
    dependentRequired: { VpcId: ["SubnetId"] },
  }));
