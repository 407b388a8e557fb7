// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { BackupStatus } from "../types/BackupStatus.js";
import type { RedisBackupSet } from "../types/RedisBackupSet.js";

/** Which backups to list. */
export interface DescribeInstanceBackupsRequest {
  /**
   * How many backups to list at most.
   *
   * Range: at most 100.
   *
   * @defaultValue `20`
   * @example `20`
   */
  Limit?: number | undefined;
  /**
   * How many backups to pass over, a multiple of `Limit`.
   *
   * Range: at least 0.
   *
   * @example `0`
   */
  Offset?: number | undefined;
  /**
   * Only backups of this instance. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId?: string | undefined;
  /**
   * Only backups that were begun at this time or later. `BeginTime` and `EndTime` may be 30 days apart at most.
   *
   * @example `2026-01-13 00:00:00`
   */
  BeginTime?: string | undefined;
  /**
   * Only backups that were begun at this time or earlier.
   *
   * @example `2026-01-20 00:00:00`
   */
  EndTime?: string | undefined;
  /**
   * Only backups in one of these states.
   *
   * - `1` Busy: Held by a task, such as the one that is still writing it.
   * - `2` Available: Complete, and not held by any task.
   * - `3` Exporting: Being turned into an RDB file.
   * - `4` Exported: The RDB file is ready.
   * - `-1` Expired: Past the time that backups are kept.
   * - `-2` Deleted: Removed.
   *
   * @example `[2]`
   */
  Status?: ReadonlyArray<BackupStatus> | undefined;
  /**
   * Only backups of instances whose name contains this.
   *
   * @example `sessions`
   */
  InstanceName?: string | undefined;
}

/** A page of backups. */
export interface DescribeInstanceBackupsResponse {
  /**
   * How many backups there are on all pages.
   *
   * @example `1`
   */
  TotalCount: number;
  /** The backups of this page. */
  BackupSet: Array<RedisBackupSet>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
