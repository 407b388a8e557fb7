// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { Weekday } from "../types/Weekday.js";

/** Which instance to look at. */
export interface DescribeAutoBackupConfigRequest {
  /**
   * Instance to look at. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
}

/** When automatic backups are made, and how long backups are kept. */
export interface DescribeAutoBackupConfigResponse {
  /**
   * Still sent for older programs, and always 1.
   *
   * @example `1`
   */
  AutoBackupType: number;
  /**
   * Days on which a backup is made. Every day, unless it was set otherwise.
   *
   * - `"Monday"`: Every Monday.
   * - `"Tuesday"`: Every Tuesday.
   * - `"Wednesday"`: Every Wednesday.
   * - `"Thursday"`: Every Thursday.
   * - `"Friday"`: Every Friday.
   * - `"Saturday"`: Every Saturday.
   * - `"Sunday"`: Every Sunday.
   *
   * @example `["Monday","Thursday"]`
   */
  WeekDays: Array<Weekday | (string & {})>;
  /**
   * Hour within which the backup is begun.
   *
   * @example `01:00-02:00`
   */
  TimePeriod: string;
  /**
   * Days that a full backup is kept. 7, unless support has granted more.
   *
   * @example `7`
   */
  BackupStorageDays: number;
  /**
   * Without a meaning by now. Nothing replaces it.
   *
   * @example `7`
   * @deprecated See the description.
   */
  BinlogStorageDays: number;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
