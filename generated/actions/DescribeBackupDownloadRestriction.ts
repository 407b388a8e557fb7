// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { BackupLimitVpcItem } from "../types/BackupLimitVpcItem.js";
import type { IpComparison } from "../types/IpComparison.js";
import type { LimitType } from "../types/LimitType.js";

/** Nothing has to be said. */
export type DescribeBackupDownloadRestrictionRequest = Record<string, never>;

/** The restriction. The lists count when `LimitType` is `Customize`. */
export interface DescribeBackupDownloadRestrictionResponse {
  /**
   * From which networks backup files may be downloaded.
   *
   * - `"NoLimit"`: From anywhere, over the internet and inside Tencent Cloud.
   * - `"LimitOnlyIntranet"` IntranetOnly: Only over the internal addresses that Tencent Cloud assigns.
   * - `"Customize"` Custom: Only from the VPCs and addresses that are given with it.
   */
  LimitType: LimitType | (string & {});
  /**
   * What `LimitVpc` is for. `In`, always, says that the VPCs in it may download.
   *
   * @example `In`
   */
  VpcComparisonSymbol: string;
  /**
   * Whether the addresses in `LimitIp` may download or may not.
   *
   * - `"In"` Allow: The listed addresses may download.
   * - `"NotIn"` Deny: The listed addresses may not download.
   */
  IpComparisonSymbol: IpComparison | (string & {});
  /** VPCs that may download. */
  LimitVpc: Array<BackupLimitVpcItem>;
  /**
   * Addresses in VPCs that may download, or may not.
   *
   * @example `["10.0.0.5"]`
   */
  LimitIp: Array<string>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
