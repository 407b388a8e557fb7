// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { Weekday } from "../types/Weekday.js";

/** What to set. */
export interface ModifyAutoBackupConfigRequest {
  /**
   * Instance to change. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Days on which to make a backup. Changing the days is not supported at present; the answer tells which hold.
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
  WeekDays?: ReadonlyArray<Weekday> | undefined;
  /**
   * Hour within which to begin the backup, from one full hour to the next: `00:00-01:00` up to `23:00-00:00`.
   *
   * Pattern: `^([01][0-9]|2[0-3]):00-([01][0-9]|2[0-3]):00$`.
   *
   * @example `01:00-02:00`
   */
  TimePeriod?: string | undefined;
  /** How backups are started. There is only 1, at the set times. */
  AutoBackupType?: 1 | undefined;
  /**
   * Days to keep a full backup. Only 7, unless support has granted more.
   *
   * @example `7`
   */
  BackupStorageDays?: number | undefined;
}

/** The schedule as it is now. */
export interface ModifyAutoBackupConfigResponse {
  /** How backups are started. There is only 1, at the set times. */
  AutoBackupType: 1;
  /**
   * Days on which a backup is made.
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
   * Days that a full backup is kept.
   *
   * @example `7`
   */
  BackupStorageDays: number;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
