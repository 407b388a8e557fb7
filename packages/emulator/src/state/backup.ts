import { BackupStatus } from "tencentcloud-redis/types";
import type { BackupType, InstanceType } from "tencentcloud-redis/types";

export interface Backup {
  readonly id: string;
  readonly instanceId: string;
  readonly instanceName: string;
  /** Undefined: the backup appears in every region. */
  readonly region: string | undefined;
  readonly type: BackupType;
  readonly remark: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  endedAt: number;
  readonly expiresAt: number;
  status: BackupStatus;
  /** Type and size of the instance at the time. */
  readonly instanceType: InstanceType;
  readonly shardSizeMb: number;
  readonly shardCount: number;
  readonly replicaCount: number;
}

export function backupStatus(backup: Backup, now: number): BackupStatus {
  const isKept = now < backup.expiresAt || backup.status === BackupStatus.Deleted;
  return isKept ? backup.status : BackupStatus.Expired;
}

/** Whether it can be restored, cloned and downloaded. */
export function isUsable(backup: Backup, now: number): boolean {
  const status = backupStatus(backup, now);
  return status === BackupStatus.Available || status === BackupStatus.Exported;
}
