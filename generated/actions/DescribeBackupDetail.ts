// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { BackupLock } from "../types/BackupLock.js";
import type { BackupStatus } from "../types/BackupStatus.js";
import type { BackupType } from "../types/BackupType.js";
import type { InstanceType } from "../types/InstanceType.js";

/** Which backup to look at. */
export interface DescribeBackupDetailRequest {
  /**
   * Instance that was backed up. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Backup to look at. `DescribeInstanceBackups` lists them.
   *
   * @example `100000001-2000002-300000003`
   */
  BackupId: string;
}

/** The backup, and the instance as it was then. */
export interface DescribeBackupDetailResponse {
  /**
   * ID of the backup.
   *
   * @example `100000001-2000002-300000003`
   */
  BackupId: string;
  /**
   * When the backup was begun.
   *
   * @example `2026-01-13 02:00:00`
   */
  StartTime: string;
  /**
   * When the backup was complete.
   *
   * @example `2026-01-13 02:00:21`
   */
  EndTime: string;
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
   * Size of the backup in bytes.
   *
   * @example `1264547`
   */
  BackupSize: number;
  /**
   * Engine, version and architecture of an instance, as one number. Standard architecture keeps all data on one master with its replicas; cluster architecture spreads it over shards.
   *
   * - `2` Redis28Standard: Redis 2.8, standard architecture.
   * - `3` Ckv32Standard: CKV 3.2, standard architecture. Kept for those who already use it.
   * - `4` Ckv32Cluster: CKV 3.2, cluster architecture. Kept for those who already use it.
   * - `5` Redis28SingleNode: Redis 2.8 on a single node, without a replica. No longer sold.
   * - `6` Redis40Standard: Redis 4.0, standard architecture.
   * - `7` Redis40Cluster: Redis 4.0, cluster architecture.
   * - `8` Redis50Standard: Redis 5.0, standard architecture.
   * - `9` Redis50Cluster: Redis 5.0, cluster architecture.
   * - 9 more: see {@link InstanceType}.
   */
  InstanceType: InstanceType | (number & {});
  /**
   * Memory of each shard in MB.
   *
   * @example `4096`
   */
  MemSize: number;
  /**
   * Number of shards.
   *
   * @example `3`
   */
  ShardNum: number;
  /**
   * Number of replicas.
   *
   * @example `1`
   */
  ReplicasNum: number;
  /**
   * Whether the files of the backup are encrypted.
   *
   * @example `true`
   */
  Encrypted?: boolean;
  /**
   * Key for decrypting the files, in Base64. Keep it as secret as a password.
   *
   * Secret: never shown in errors or logs.
   */
  DecryptKey?: string;
  /**
   * Key of the Key Management Service (KMS) that is used for the encryption.
   *
   * @example `00000000-1111-2222-3333-444444444444`
   */
  KmsKeyId?: string;
  /**
   * Algorithm that the files are encrypted with.
   *
   * @example `AES-256-CBC`
   */
  KeyAlgorithm?: string;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
