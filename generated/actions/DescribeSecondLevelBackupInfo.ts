// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { SecondLevelBackupMissingTimestamps } from "../types/SecondLevelBackupMissingTimestamps.js";

/** Which instance and which moment. */
export interface DescribeSecondLevelBackupInfoRequest {
  /**
   * Instance to look at. `DescribeInstances` lists them. Not marked as required, but give it: the answer is about one instance.
   *
   * @example `crs-exampl01`
   */
  InstanceId?: string | undefined;
  /**
   * Moment to look at, as Unix time in seconds. It lies within the last seven days.
   *
   * @example `1768291200`
   */
  BackupTimestamp?: number | undefined;
}

/** The backup of the moment, and what spans of time are missing. */
export interface DescribeSecondLevelBackupInfoResponse {
  /**
   * ID of the backup that the moment belongs to.
   *
   * @example `100000001-2000002-300000003`
   */
  BackupId: string;
  /**
   * Moment of the backup, as Unix time in seconds.
   *
   * @example `1768291200`
   */
  BackupTimestamp?: number;
  /** Spans of time that cannot be brought back; null when none is known. */
  MissingTimestamps?: Array<SecondLevelBackupMissingTimestamps> | null;
  /**
   * When second-level backups were switched on, as Unix time in seconds.
   *
   * @example `1768204800`
   */
  StartTimestamp?: number;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
