// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { CloneInstancesErrorCode } from "./actions/CloneInstances.js";

/** Every documented error code. The service may answer with codes that are not listed here. */
export const ErrorCode = {
  /**
   * The action has been withdrawn.
   *
   * What to do: Check the endpoint, the version and the region.
   */
  ActionOffline: "ActionOffline",
  /**
   * The `Authorization` header does not have the form that the service expects.
   *
   * What to do: Check the secret ID, the secret key and how the request was signed.
   */
  AuthFailureInvalidAuthorization: "AuthFailure.InvalidAuthorization",
  /**
   * The secret ID is not one for the cloud API.
   *
   * What to do: Check the secret ID, the secret key and how the request was signed.
   */
  AuthFailureInvalidSecretId: "AuthFailure.InvalidSecretId",
  /**
   * A second factor was required and did not check out.
   *
   * What to do: Complete the second factor, then call again.
   */
  AuthFailureMFAFailure: "AuthFailure.MFAFailure",
  /**
   * No such secret ID, or it has been disabled or deleted.
   *
   * What to do: Check the secret ID for a typing error, and its state in the console.
   */
  AuthFailureSecretIdNotFound: "AuthFailure.SecretIdNotFound",
  /**
   * The timestamp is more than 5 minutes off.
   *
   * What to do: Set the clock right, sign again and resend.
   */
  AuthFailureSignatureExpire: "AuthFailure.SignatureExpire",
  /**
   * The signature does not match the request.
   *
   * What to do: Check the secret key, and that nothing changed the body or the headers after signing.
   */
  AuthFailureSignatureFailure: "AuthFailure.SignatureFailure",
  /**
   * The security token does not belong to the secret ID, or has run out.
   *
   * What to do: Fetch a fresh credential, sign again and resend.
   */
  AuthFailureTokenFailure: "AuthFailure.TokenFailure",
  /**
   * No access policy allows this call.
   *
   * What to do: Have an administrator grant the permission.
   */
  AuthFailureUnauthorizedOperation: "AuthFailure.UnauthorizedOperation",
  /**
   * The request would have succeeded, were it not a dry run.
   *
   * What to do: Send the call without the dry-run flag.
   */
  DryRunOperation: "DryRunOperation",
  /**
   * The operation failed, without a closer reason.
   *
   * The service may have acted all the same.
   *
   * What to do: Look at the resource before trying again.
   */
  FailedOperation: "FailedOperation",
  /**
   * The payment did not go through.
   *
   * The service may have acted all the same.
   *
   * What to do: Check the balance, and look for an unpaid order before buying again.
   */
  FailedOperationPayFailed: "FailedOperation.PayFailed",
  /**
   * An internal fault that is not the caller's, by its documentation. It has also been seen for parameters that the service could not handle.
   *
   * The service may have acted all the same.
   *
   * What to do: Find out what happened first; resend only what reads.
   */
  FailedOperationSystemError: "FailedOperation.SystemError",
  /**
   * The service gives no reason. Its message, not its documentation, is worth reading.
   *
   * The service may have acted all the same.
   *
   * What to do: Find out what happened first; resend only what reads.
   */
  FailedOperationUnknown: "FailedOperation.Unknown",
  /**
   * An internal fault, without a closer reason.
   *
   * The service may have acted all the same.
   *
   * What to do: Find out what happened first; resend only what reads.
   */
  InternalError: "InternalError",
  /**
   * An internal fault.
   *
   * The service may have acted all the same.
   *
   * What to do: Find out what happened first; resend only what reads.
   */
  InternalErrorInternalError: "InternalError.InternalError",
  /**
   * No action of this name.
   *
   * What to do: Check the endpoint, the version and the region.
   */
  InvalidAction: "InvalidAction",
  /**
   * A parameter is wrong, in its form or in combination with others.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  InvalidParameter: "InvalidParameter",
  /**
   * A parameter was sent empty.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  InvalidParameterEmptyParam: "InvalidParameter.EmptyParam",
  /**
   * The zone, Shanghai Finance, takes instances inside a VPC only.
   *
   * What to do: Give `VpcId` and `SubnetId`.
   */
  InvalidParameterOnlyVPCOnSpecZoneId: "InvalidParameter.OnlyVPCOnSpecZoneId",
  /**
   * The caller's policies do not cover this action.
   *
   * What to do: Have an administrator grant the permission.
   */
  InvalidParameterPermissionDenied: "InvalidParameter.PermissionDenied",
  /**
   * A parameter's value is not allowed.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  InvalidParameterValue: "InvalidParameterValue",
  /**
   * The instance would not be inside a VPC, and has to be.
   *
   * What to do: Give `VpcId` and `SubnetId`.
   */
  InvalidParameterValueBaseNetWorkAccessDeny: "InvalidParameterValue.BaseNetWorkAccessDeny",
  /**
   * A check on the service's side failed; its message says which.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  InvalidParameterValueCheckNotPass: "InvalidParameterValue.CheckNotPass",
  /**
   * The kind of instance asked for cannot be bought.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  InvalidParameterValueInvalidInstanceTypeId: "InvalidParameterValue.InvalidInstanceTypeId",
  /**
   * The VPC, or the subnet in it, is not valid.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  InvalidParameterValueInvalidSubnetId: "InvalidParameterValue.InvalidSubnetId",
  /**
   * A password is needed and was not given.
   *
   * What to do: Give a password, or allow access without one.
   */
  InvalidParameterValuePasswordEmpty: "InvalidParameterValue.PasswordEmpty",
  /**
   * This account may not have instances without a password.
   *
   * What to do: Give a password.
   */
  InvalidParameterValuePasswordFreeDenied: "InvalidParameterValue.PasswordFreeDenied",
  /**
   * The password breaks the rules, or the old password given with it is not the current one.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  InvalidParameterValuePasswordRuleError: "InvalidParameterValue.PasswordRuleError",
  /**
   * A security group does not exist.
   *
   * What to do: Check the identifier and the region.
   */
  InvalidParameterValueSecurityGroupIdsNotExists: "InvalidParameterValue.SecurityGroupIdsNotExists",
  /**
   * The VPC or the subnet does not exist.
   *
   * What to do: Check the identifier and the region.
   */
  InvalidParameterValueUnVpcIdNotExists: "InvalidParameterValue.UnVpcIdNotExists",
  /**
   * The request as a whole cannot be understood.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  InvalidRequest: "InvalidRequest",
  /**
   * The calling address is on the account's deny list.
   *
   * What to do: Call from an allowed address, or change the account's address rules.
   */
  IpInBlacklist: "IpInBlacklist",
  /**
   * The calling address is not on the account's allow list.
   *
   * What to do: Call from an allowed address, or change the account's address rules.
   */
  IpNotInWhitelist: "IpNotInWhitelist",
  /**
   * A quota is used up.
   *
   * What to do: Ask for less, choose another zone, or raise the quota.
   */
  LimitExceeded: "LimitExceeded",
  /**
   * The memory size is not on offer. Sizes are whole multiples of 1,024 MB.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  LimitExceededInvalidMemSize: "LimitExceeded.InvalidMemSize",
  /**
   * The number of instances in one order is out of range.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  LimitExceededInvalidParameterGoodsNumNotInRange:
    "LimitExceeded.InvalidParameterGoodsNumNotInRange",
  /**
   * The purchase period is shorter than one month.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  LimitExceededPeriodLessThanMinLimit: "LimitExceeded.PeriodLessThanMinLimit",
  /**
   * The account would have more instances than it may.
   *
   * What to do: Ask for less, choose another zone, or raise the quota.
   */
  LimitExceededReachTheAmountLimit: "LimitExceeded.ReachTheAmountLimit",
  /**
   * A required parameter is not there.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  MissingParameter: "MissingParameter",
  /**
   * No product of this name at this endpoint.
   *
   * What to do: Check the endpoint, the version and the region.
   */
  NoSuchProduct: "NoSuchProduct",
  /**
   * The product has no such API version.
   *
   * What to do: Check the endpoint, the version and the region.
   */
  NoSuchVersion: "NoSuchVersion",
  /**
   * The account calls this action more often than it may.
   *
   * What to do: Slow down, then send the call again.
   */
  RequestLimitExceeded: "RequestLimitExceeded",
  /**
   * The main account calls more often than it may, over all regions together.
   *
   * What to do: Slow down, then send the call again.
   */
  RequestLimitExceededGlobalRegionUinLimitExceeded:
    "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
  /**
   * The calling address calls more often than it may.
   *
   * What to do: Slow down, then send the call again.
   */
  RequestLimitExceededIPLimitExceeded: "RequestLimitExceeded.IPLimitExceeded",
  /**
   * The main account calls more often than it may.
   *
   * What to do: Slow down, then send the call again.
   */
  RequestLimitExceededUinLimitExceeded: "RequestLimitExceeded.UinLimitExceeded",
  /**
   * The request is too large. With this signature the limit is 10 MB.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  RequestSizeLimitExceeded: "RequestSizeLimitExceeded",
  /**
   * The resource is in use.
   *
   * What to do: Wait until the resource is ready, then call again.
   */
  ResourceInUse: "ResourceInUse",
  /**
   * There is not enough of the resource.
   *
   * What to do: Ask for less, choose another zone, or raise the quota.
   */
  ResourceInsufficient: "ResourceInsufficient",
  /**
   * The resource does not exist.
   *
   * What to do: Check the identifier and the region.
   */
  ResourceNotFound: "ResourceNotFound",
  /**
   * The calling account could not be found.
   *
   * What to do: Check the identifier and the region.
   */
  ResourceNotFoundAccountDoesNotExists: "ResourceNotFound.AccountDoesNotExists",
  /**
   * The instance does not exist in this region.
   *
   * What to do: Check the identifier and the region.
   */
  ResourceNotFoundInstanceNotExists: "ResourceNotFound.InstanceNotExists",
  /**
   * The resource cannot be used now.
   *
   * What to do: Wait until the resource is ready, then call again.
   */
  ResourceUnavailable: "ResourceUnavailable",
  /**
   * The instance has been released for good.
   *
   * What to do: Check the identifier and the region.
   */
  ResourceUnavailableInstanceDeleted: "ResourceUnavailable.InstanceDeleted",
  /**
   * The subnet has too few addresses left.
   *
   * What to do: Choose a subnet with more free addresses.
   */
  ResourceUnavailableNoEnoughVipInVPC: "ResourceUnavailable.NoEnoughVipInVPC",
  /**
   * The region does not offer Redis.
   *
   * What to do: Check the endpoint, the version and the region.
   */
  ResourceUnavailableNoRedisService: "ResourceUnavailable.NoRedisService",
  /**
   * The zone does not offer Redis.
   *
   * What to do: Choose another zone.
   */
  ResourceUnavailableNoServiceAvailableForThisZoneId:
    "ResourceUnavailable.NoServiceAvailableForThisZoneId",
  /**
   * The kind of instance is sold out in this region.
   *
   * What to do: Try another zone or region, or another size.
   */
  ResourceUnavailableSaleOut: "ResourceUnavailable.SaleOut",
  /**
   * The response is larger than the service may send.
   *
   * The service may have acted all the same.
   *
   * What to do: Ask for less at a time. Do not repeat a write.
   */
  ResponseSizeLimitExceeded: "ResponseSizeLimitExceeded",
  /**
   * The service is out of order for the moment.
   *
   * The service may have acted all the same.
   *
   * What to do: Find out what happened first; resend only what reads.
   */
  ServiceUnavailable: "ServiceUnavailable",
  /**
   * The caller is not authorized.
   *
   * What to do: Have an administrator grant the permission.
   */
  UnauthorizedOperation: "UnauthorizedOperation",
  /**
   * No access policy of the account covers this action.
   *
   * What to do: Have an administrator grant the permission.
   */
  UnauthorizedOperationNoCAMAuthed: "UnauthorizedOperation.NoCAMAuthed",
  /**
   * The feature is open to invited accounts only.
   *
   * What to do: Ask Tencent Cloud's support for access.
   */
  UnauthorizedOperationUserNotInWhiteList: "UnauthorizedOperation.UserNotInWhiteList",
  /**
   * The request has a parameter that the action does not know.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  UnknownParameter: "UnknownParameter",
  /**
   * The operation is not supported.
   *
   * What to do: Look for another way; trying again does not help.
   */
  UnsupportedOperation: "UnsupportedOperation",
  /**
   * The request came over a protocol, method or content type that is not supported.
   *
   * What to do: Check the endpoint, the version and the region.
   */
  UnsupportedProtocol: "UnsupportedProtocol",
  /**
   * The product is not offered in this region.
   *
   * What to do: Check the endpoint, the version and the region.
   */
  UnsupportedRegion: "UnsupportedRegion",
} as const;

/** Any documented error code. */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** Codes that any action may answer with. */
export type CommonErrorCode =
  | "ActionOffline"
  | "AuthFailure.InvalidAuthorization"
  | "AuthFailure.InvalidSecretId"
  | "AuthFailure.MFAFailure"
  | "AuthFailure.SecretIdNotFound"
  | "AuthFailure.SignatureExpire"
  | "AuthFailure.SignatureFailure"
  | "AuthFailure.TokenFailure"
  | "AuthFailure.UnauthorizedOperation"
  | "DryRunOperation"
  | "FailedOperation"
  | "InternalError"
  | "InvalidAction"
  | "InvalidParameter"
  | "InvalidParameterValue"
  | "InvalidRequest"
  | "IpInBlacklist"
  | "IpNotInWhitelist"
  | "LimitExceeded"
  | "MissingParameter"
  | "NoSuchProduct"
  | "NoSuchVersion"
  | "RequestLimitExceeded"
  | "RequestLimitExceeded.GlobalRegionUinLimitExceeded"
  | "RequestLimitExceeded.IPLimitExceeded"
  | "RequestLimitExceeded.UinLimitExceeded"
  | "RequestSizeLimitExceeded"
  | "ResourceInUse"
  | "ResourceInsufficient"
  | "ResourceNotFound"
  | "ResourceUnavailable"
  | "ResponseSizeLimitExceeded"
  | "ServiceUnavailable"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation"
  | "UnsupportedProtocol"
  | "UnsupportedRegion";

/** The codes documented for each action, by the action's name. */
export interface ActionErrorCodes {
  CloneInstances: CloneInstancesErrorCode;
}
