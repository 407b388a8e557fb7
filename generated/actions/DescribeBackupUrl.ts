// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { BackupDownloadInfo } from "../types/BackupDownloadInfo.js";
import type { BackupLimitVpcItem } from "../types/BackupLimitVpcItem.js";
import type { IpComparison } from "../types/IpComparison.js";
import type { LimitType } from "../types/LimitType.js";

/** Which backup to download, and who may. */
export interface DescribeBackupUrlRequest {
  /**
   * Instance that was backed up. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Backup to download. `DescribeInstanceBackups` lists them.
   *
   * @example `100000001-2000002-300000003`
   */
  BackupId: string;
  /**
   * From which networks the files may be downloaded. Left out, what `ModifyBackupDownloadRestriction` has set holds.
   *
   * - `"NoLimit"`: From anywhere, over the internet and inside Tencent Cloud.
   * - `"LimitOnlyIntranet"` IntranetOnly: Only over the internal addresses that Tencent Cloud assigns.
   * - `"Customize"` Custom: Only from the VPCs and addresses that are given with it.
   */
  LimitType?: LimitType | undefined;
  /** What `LimitVpc` is for. `In` says that the VPCs in it may download. */
  VpcComparisonSymbol?: "In" | undefined;
  /**
   * Whether the addresses in `LimitIp` may download or may not.
   *
   * - `"In"` Allow: The listed addresses may download.
   * - `"NotIn"` Deny: The listed addresses may not download.
   *
   * @defaultValue `In`
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

/** The files of the backup. */
export interface DescribeBackupUrlResponse {
  /**
   * Use `DownloadUrl` in `BackupInfos`.
   *
   * Secret: never shown in errors or logs.
   *
   * @deprecated See the description.
   */
  DownloadUrl?: Array<string>;
  /**
   * Use `InnerDownloadUrl` in `BackupInfos`.
   *
   * Secret: never shown in errors or logs.
   *
   * @deprecated See the description.
   */
  InnerDownloadUrl?: Array<string>;
  /**
   * Use `FileName` in `BackupInfos`.
   *
   * @example `["crs-exampl01.rdb"]`
   * @deprecated See the description.
   */
  Filenames?: Array<string> | null;
  /** The files, and where to download each. */
  BackupInfos: Array<BackupDownloadInfo>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
