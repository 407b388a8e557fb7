// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { BackupLock } from "./BackupLock.js";
import type { BackupStatus } from "./BackupStatus.js";
import type { BackupType } from "./BackupType.js";

/** A backup of an instance, as it stands in a list. */
export interface RedisBackupSet {
  /**
   * When the backup was begun.
   *
   * @example `2026-01-13 02:00:00`
   */
  StartTime: string;
  /**
   * ID of the backup. `RestoreInstance`, `CloneInstances` and `DescribeBackupUrl` ask for it.
   *
   * @example `100000001-2000002-300000003`
   */
  BackupId: string;
  /**
   * What started a backup.
   *
   * - `"0"` Manual: Somebody asked for it, with `ManualBackupInstance` or in the console.
   * - `"1"` Automatic: The instance's backup schedule.
   * - `"2"` SpecChange: A change of the instance's specification.
   */
  BackupType: BackupType | (string & {});
  /**
   * Where a backup is in its life.
   *
   * - `1` Busy: Held by a task, such as the one that is still writing it.
   * - `2` Available: Complete, and not held by any task.
   * - `3` Exporting: Being turned into an RDB file.
   * - `4` Exported: The RDB file is ready.
   * - `-1` Expired: Past the time that backups are kept.
   * - `-2` Deleted: Removed.
   */
  Status: BackupStatus | (number & {});
  /**
   * What was noted down when the backup was asked for; empty for an automatic one.
   *
   * @example `Before the migration`
   */
  Remark: string;
  /**
   * Whether a task holds a backup, which then cannot be used for anything else.
   *
   * - `0` Unlocked: Free to use.
   * - `1` Locked: Held by a task.
   */
  Locked: BackupLock | (number & {});
  /**
   * For the service's own use. `DescribeBackupDetail` tells the size of a backup.
   *
   * @example `1264547`
   */
  BackupSize: number;
  /**
   * For the service's own use.
   *
   * @example `0`
   */
  FullBackup: number;
  /**
   * For the service's own use. `DescribeBackupDetail` tells the type of the instance.
   *
   * @example `8`
   */
  InstanceType: number;
  /**
   * Instance that was backed up.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Name of the instance.
   *
   * @example `sessions`
   */
  InstanceName: string;
  /**
   * Region that the backup is kept in.
   *
   * @example `ap-singapore`
   */
  Region: string;
  /**
   * When the backup was complete.
   *
   * @example `2026-01-13 02:00:21`
   */
  EndTime: string;
  /**
   * Kind of the file, and the version that wrote it.
   *
   * @example `RDB-Redis 5.0`
   */
  FileType: string;
  /**
   * When the service will delete the backup.
   *
   * @example `2026-01-20 02:00:00`
   */
  ExpireTime: string;
  /**
   * Whether the file is encrypted. `DescribeBackupDetail` tells how.
   *
   * @example `false`
   */
  Encrypted?: boolean;
}
