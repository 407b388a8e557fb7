// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { BackupLimitVpcItem } from "../types/BackupLimitVpcItem.js";
import type { IpComparison } from "../types/IpComparison.js";
import type { LimitType } from "../types/LimitType.js";

/** The restriction to set. */
export interface ModifyBackupDownloadRestrictionRequest {
  /**
   * From which networks backup files may be downloaded.
   *
   * - `"NoLimit"`: From anywhere, over the internet and inside Tencent Cloud.
   * - `"LimitOnlyIntranet"` IntranetOnly: Only over the internal addresses that Tencent Cloud assigns.
   * - `"Customize"` Custom: Only from the VPCs and addresses that are given with it.
   */
  LimitType: LimitType;
  /** What `LimitVpc` is for. `In` says that the VPCs in it may download. */
  VpcComparisonSymbol?: "In" | undefined;
  /**
   * Whether the addresses in `LimitIp` may download or may not.
   *
   * - `"In"` Allow: The listed addresses may download.
   * - `"NotIn"` Deny: The listed addresses may not download.
   */
  IpComparisonSymbol?: IpComparison | undefined;
  /** VPCs that may download. To be given when `LimitType` is `Customize`. */
  LimitVpc?: ReadonlyArray<BackupLimitVpcItem> | undefined;
  /**
   * Addresses in VPCs that may download, or may not. To be given when `LimitType` is `Customize`.
   *
   * @example `["10.0.0.5"]`
   */
  LimitIp?: ReadonlyArray<string> | undefined;
}

/** Nothing but the receipt. */
export interface ModifyBackupDownloadRestrictionResponse {
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
