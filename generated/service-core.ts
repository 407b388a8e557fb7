// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ServiceCore } from "../runtime/lean.js";

/** What a client has to know of the service besides its actions. */
export const core: ServiceCore = {
  name: "redis",
  version: "2018-04-12",
  package: "tencentcloud-redis",
  secretFields: ["AccountPassword", "OldPassword", "Password"],
  codes: [
    {
      outcome: "rejected",
      retry: "never",
      codes: [
        "ActionOffline",
        "AuthFailure",
        "DryRunOperation",
        "FailedOperation.DtsStatusAbnormal",
        "FailedOperation.UnSupportError",
        "InternalError.InstanceOperatePermissionError",
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
        "FailedOperation.GetSecurityGroupDetailFailed",
        "FailedOperation.ServiceAccessError",
        "FailedOperation.SystemError",
        "FailedOperation.Unknown",
        "InternalError",
        "ResourceUnavailable.CallOssError",
        "ResourceUnavailable.GetSecurityError",
        "ServiceUnavailable",
      ],
    },
    {
      outcome: "rejected",
      retry: "throttled",
      codes: ["RequestLimitExceeded"],
    },
    {
      outcome: "unknown",
      retry: "never",
      codes: ["ResourceUnavailable.InstanceConfError"],
    },
  ],
  rateLimit: 20,
};
