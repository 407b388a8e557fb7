import { BackupStatus } from "tencentcloud-redis";
import type { BackupType, InstanceType } from "tencentcloud-redis/types";

export interface Backup {
  readonly id: string;
  readonly instanceId: string;
  readonly instanceName: string;
  /** Undefined: it is in whatever region it is asked for in. */
  readonly region: string | undefined;
  readonly type: BackupType;
  readonly remark: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  endedAt: number;
  readonly expiresAt: number;
  status: BackupStatus;
  /** What the instance was like. */
  readonly instanceType: InstanceType;
  readonly shardSizeMb: number;
  readonly shardCount: number;
  readonly replicaCount: number;
}

export function backupStatus(backup: Backup, now: number): BackupStatus {
  const isKept = now < backup.expiresAt || backup.status === BackupStatus.Deleted;
  return isKept ? backup.status : BackupStatus.Expired;
}

/** Whether an instance can be made from it, or a file of it be fetched. */
export function isUsable(backup: Backup, now: number): boolean {
  const status = backupStatus(backup, now);
  return status === BackupStatus.Available || status === BackupStatus.Exported;
}
