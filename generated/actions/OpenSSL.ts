// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { SslAddressType } from "../types/SslAddressType.js";

/** The instance, and which of its addresses. */
export interface OpenSSLRequest {
  /**
   * Instance to switch SSL on for. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Address that clients connect to over SSL.
   *
   * @defaultValue `0`
   */
  AddressType?: SslAddressType;
}

/** What has begun. */
export interface OpenSSLResponse {
  /**
   * Task that makes the change. `DescribeTaskInfo` tells how it goes. A negative number, which has been seen, names no task.
   *
   * @example `100001`
   */
  TaskId: number;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}

/** Codes documented for OpenSSL, besides those that any action may answer with. */
export type OpenSSLErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.UnSupportError"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.UnSupportedType"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceStatusError"
  | "UnsupportedOperation.InstanceNotOperation"
  | "UnsupportedOperation.LimitProxyVersion";
