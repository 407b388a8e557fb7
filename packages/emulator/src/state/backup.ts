import { BackupStatus } from "tencentcloud-redis/types";
import type { BackupType, InstanceType } from "tencentcloud-redis/types";
import type { Instance } from "./instance.js";

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

/** A backup of the instance as it is now. */
export function backupOf(
  { id, name, region, type, shardSizeMb, shardCount, replicaCount }: Instance,
  own: Pick<Backup, "id" | "type" | "remark" | "startedAt" | "endedAt" | "expiresAt" | "status">,
): Backup {
  const size = { instanceType: type, shardSizeMb, shardCount, replicaCount };
  return { ...own, ...size, instanceId: id, instanceName: name, region };
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
