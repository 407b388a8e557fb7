import { BackupLock, BackupStatus, BackupType, TaskType } from "tencentcloud-redis/types";
import type { RedisBackupSet } from "tencentcloud-redis/types";
import type { EmulatedCall, Handlers } from "../call.js";
import { isAmong, pageOf } from "../list.js";
import { startTask } from "../start-task.js";
import { backupOf, backupStatus, isUsable, type Backup } from "../state/backup.js";
import { engineOf } from "../state/engine.js";
import { isIn } from "../state/instance.js";
import { DAY_MS, parseWireTime, wireTime } from "../wire-time.js";
import { anyInstance, checkPassword, runningInstance } from "./find-instance.js";

const BACKUP_SIZE = 1_264_547;

export const backups: Handlers = {
  ManualBackupInstance(call) {
    const { account, request, now } = call;
    const instance = runningInstance(call, request.InstanceId);
    const { StorageDays = instance.autoBackup.BackupStorageDays, Remark = "" } = request;
    const backup = backupOf(instance, {
      id: account.nextBackupId(),
      type: BackupType.Manual,
      remark: Remark,
      startedAt: now,
      endedAt: now,
      expiresAt: now + StorageDays * DAY_MS,
      status: BackupStatus.Busy,
    });
    account.backups.set(backup.id, backup);
    return startTask(call, instance, {
      type: TaskType.BackUpInstance,
      succeed: (at) => Object.assign(backup, { status: BackupStatus.Available, endedAt: at }),
      fail: () => account.backups.delete(backup.id),
    });
  },

  DescribeInstanceBackups(call) {
    const { account, request, region, now } = call;
    const { InstanceId, InstanceName = "", Status } = request;
    if (InstanceId !== undefined) anyInstance(call, InstanceId);
    const from = parseWireTime(request.BeginTime) ?? -Infinity;
    const to = parseWireTime(request.EndTime) ?? Infinity;
    const found = [...account.backups.values()]
      .filter(
        (backup) =>
          (backup.region === undefined || backup.region === region) &&
          (InstanceId === undefined || backup.instanceId === InstanceId) &&
          backup.instanceName.includes(InstanceName) &&
          isAmong(Status, backupStatus(backup, now)) &&
          backup.startedAt >= from &&
          backup.startedAt <= to,
      )
      .sort((a, b) => b.startedAt - a.startedAt);
    const { total, items } = pageOf(call, found);
    return { TotalCount: total, BackupSet: items.map((backup) => backupSet(backup, call)) };
  },

  DescribeBackupDetail(call) {
    const backup = requestedBackup(call);
    return {
      BackupId: backup.id,
      StartTime: wireTime(backup.startedAt),
      EndTime: wireTime(backup.endedAt),
      BackupType: backup.type,
      Status: backupStatus(backup, call.now),
      Remark: backup.remark,
      Locked: lockOf(backup),
      BackupSize: BACKUP_SIZE,
      InstanceType: backup.instanceType,
      MemSize: backup.shardSizeMb,
      ShardNum: backup.shardCount,
      ReplicasNum: backup.replicaCount,
      Encrypted: false,
    };
  },

  DescribeBackupUrl(call) {
    const backup = usableBackup(call);
    const name = `${backup.instanceId}-${backup.id}.rdb`;
    const outer = `https://backups.example.com/${name}?sign=example`;
    const inner = `https://backups.internal.example.com/${name}?sign=example`;
    return {
      DownloadUrl: [outer],
      InnerDownloadUrl: [inner],
      Filenames: [name],
      BackupInfos: [
        { FileName: name, FileSize: BACKUP_SIZE, DownloadUrl: outer, InnerDownloadUrl: inner },
      ],
    };
  },

  RestoreInstance(call) {
    const { request, error } = call;
    const instance = runningInstance(call, request.InstanceId);
    const backup = usableBackup(call);
    checkPassword(call, instance, request.Password);
    if (backup.shardCount !== instance.shardCount || backup.shardSizeMb > instance.shardSizeMb) {
      throw error(
        "backup-size-mismatch",
        `The backup ${backup.id} does not fit the size of the instance ${instance.id}.`,
      );
    }
    return startTask(call, instance, { type: TaskType.RestoreBackup, blocksInstance: true });
  },
};

type BackupCall = EmulatedCall<{ readonly InstanceId: string; readonly BackupId: string }>;

function requestedBackup(call: BackupCall): Backup {
  const { InstanceId, BackupId } = call.request;
  const { id } = anyInstance(call, InstanceId);
  const backup = call.account.backups.get(BackupId);
  if (backup !== undefined && backup.instanceId === id) return backup;
  throw call.error("backup-not-found", `The instance ${id} has no backup ${BackupId}.`);
}

function usableBackup(call: BackupCall): Backup {
  const backup = requestedBackup(call);
  if (isUsable(backup, call.now)) return backup;
  throw call.error("backup-not-ready", `The backup ${backup.id} is not available.`);
}

function lockOf({ status }: Backup): BackupLock {
  return status === BackupStatus.Busy ? BackupLock.Locked : BackupLock.Unlocked;
}

function backupSet(
  backup: Backup,
  { account, region, now }: Pick<EmulatedCall, "account" | "region" | "now">,
): RedisBackupSet {
  const { name, version } = engineOf(backup.instanceType);
  const instance = account.instances.get(backup.instanceId);
  const isHere = instance !== undefined && isIn(instance, region);
  return {
    StartTime: wireTime(backup.startedAt),
    BackupId: backup.id,
    BackupType: backup.type,
    Status: backupStatus(backup, now),
    Remark: backup.remark,
    Locked: lockOf(backup),
    BackupSize: BACKUP_SIZE,
    FullBackup: 0,
    InstanceType: backup.instanceType,
    InstanceId: backup.instanceId,
    InstanceName: isHere ? instance.name : backup.instanceName,
    Region: backup.region ?? region,
    EndTime: wireTime(backup.endedAt),
    FileType: `RDB-${name} ${version}`,
    ExpireTime: wireTime(backup.expiresAt),
    Encrypted: false,
  };
}
