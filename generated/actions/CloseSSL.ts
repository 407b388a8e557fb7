// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { SslAddressType } from "../types/SslAddressType.js";

/** The instance, and which of its addresses. */
export interface CloseSSLRequest {
  /**
   * Instance to switch SSL off for. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Address that SSL is switched off for.
   *
   * - `0` Any: Not limited to one of the addresses.
   * - `1` PrivateIPv4: The private IPv4 address.
   * - `2` PrivateIPv6: The private IPv6 address.
   * - `3` Public: The public address.
   * - `-1` Unspecified: None named, as on an instance without SSL.
   *
   * @defaultValue `0`
   */
  AddressType?: SslAddressType | undefined;
}

/** What has begun. */
export interface CloseSSLResponse {
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
