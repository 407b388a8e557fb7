// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { SslAddressType } from "../types/SslAddressType.js";
import type { SslStatus } from "../types/SslStatus.js";

/** The instance. */
export interface DescribeSSLStatusRequest {
  /**
   * Instance to look at. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
}

/** The SSL setting. */
export interface DescribeSSLStatusResponse {
  /**
   * Where to download the certificate authority's certificate, which clients check the instance's with.
   *
   * @example `https://ca.example.com/redis-ca.zip`
   */
  CertDownloadUrl: string;
  /**
   * Until when the link works.
   *
   * @example `2026-01-13 08:00:00`
   */
  UrlExpiredTime: string;
  /**
   * Whether SSL is on.
   *
   * @example `true`
   */
  SSLConfig: boolean;
  /**
   * Whether the instance is one that SSL can be switched on for.
   *
   * @example `true`
   */
  FeatureSupport: boolean;
  /**
   * Whether a change of the SSL setting is under way.
   *
   * - `1` Configuring: SSL is being switched on or off.
   * - `2` Configured: The setting is in force.
   *
   * @example `2`
   */
  Status: SslStatus | (number & {});
  /**
   * Which of an instance's addresses SSL is for.
   *
   * - `0` Any: Not limited to one of the addresses.
   * - `1` PrivateIPv4: The private IPv4 address.
   * - `2` PrivateIPv6: The private IPv6 address.
   * - `3` Public: The public address.
   * - `-1` Unspecified: None named, as on an instance without SSL.
   *
   * @example `1`
   */
  AddressType?: SslAddressType | (number & {});
  /**
   * Address that clients connect to over SSL. Empty while SSL is off.
   *
   * @example `10.0.0.10`
   */
  EncryptAddress?: string;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
