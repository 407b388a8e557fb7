// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ServiceDescription } from "../runtime/service.js";

/** What a client has to know of the service besides the types of its actions. */
export const service: ServiceDescription = {
  name: "redis",
  version: "2018-04-12",
  package: "tencentcloud-redis",
  secretFields: ["Password"],
  codes: [
    {
      outcome: "rejected",
      retry: "never",
      codes: [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion",
      ],
    },
    {
      outcome: "rejected",
      retry: "resign",
      codes: ["AuthFailure.SignatureExpire"],
    },
    {
      outcome: "rejected",
      retry: "refresh",
      codes: ["AuthFailure.TokenFailure"],
    },
    {
      outcome: "unknown",
      retry: "transient",
      codes: [
        "FailedOperation.SystemError",
        "FailedOperation.Unknown",
        "InternalError",
        "ServiceUnavailable",
      ],
    },
    {
      outcome: "rejected",
      retry: "throttled",
      codes: ["RequestLimitExceeded"],
    },
  ],
  effects: {},
  rateLimit: 20,
  rateLimits: {},
  markers: {
    CloneInstances: ["InstanceName", "ResourceTags"],
  },
};
