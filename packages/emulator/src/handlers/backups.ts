import type {
  DescribeBackupDownloadRestrictionResponse,
  RedisBackupSet,
} from "tencentcloud-redis/types";
import {
  BackupLock,
  BackupMode,
  BackupStatus,
  BackupType,
  IpComparison,
  LimitType,
  TaskType,
} from "tencentcloud-redis";
import type { EmulatedCall } from "../call.js";
import { isAmong } from "../filter.js";
import { pageOf } from "../list.js";
import { backupStatus, isUsable, type Backup } from "../state/backup.js";
import { engineOf } from "../state/engine.js";
import { isIn } from "../state/instance.js";
import { startTask } from "../start-task.js";
import { parseWireTime, wireTime } from "../wire-time.js";
import type { Handlers } from "./handler.js";
import { anyInstance, checkPassword, runningInstance } from "./find-instance.js";

const DAY_MS = 86_400_000;
const BACKUP_SIZE = 1_264_547;

export const backups: Handlers = {
  ManualBackupInstance(call) {
    const { account, request, now } = call;
    const instance = runningInstance(call, request.InstanceId);
    const { id, name, region, type, shardSizeMb, shardCount, replicaCount } = instance;
    const storageDays = request.StorageDays ?? instance.autoBackup.storageDays;
    const backup: Backup = {
      id: `100000001-2000002-${300_000_100 + account.nextNumber("backup")}`,
      instanceId: id,
      instanceName: name,
      region,
      type: BackupType.Manual,
      remark: request.Remark ?? "",
      startedAt: now,
      endedAt: now,
      expiresAt: now + storageDays * DAY_MS,
      status: BackupStatus.Busy,
      instanceType: type,
      shardSizeMb,
      shardCount,
      replicaCount,
    };
    account.backups.set(backup.id, backup);
    const TaskId = startTask(call, instance, {
      type: TaskType.BackUpInstance,
      succeed: (at) => Object.assign(backup, { status: BackupStatus.Available, endedAt: at }),
      fail: () => account.backups.delete(backup.id),
    });
    return { TaskId };
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
    const backup = backupOf(call);
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
    const backup = usableBackupOf(call);
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
    const backup = usableBackupOf(call);
    checkPassword(call, instance, request.Password);
    if (backup.shardCount !== instance.shardCount || backup.shardSizeMb > instance.shardSizeMb) {
      throw error(
        "backup-size-mismatch",
        `The backup ${backup.id} is of an instance of another size than ${instance.id}.`,
      );
    }
    return { TaskId: startTask(call, instance, { type: TaskType.RestoreBackup, holds: true }) };
  },

  DescribeAutoBackupConfig(call) {
    const { autoBackup } = anyInstance(call, call.request.InstanceId);
    return {
      AutoBackupType: 1,
      WeekDays: [...autoBackup.weekDays],
      TimePeriod: autoBackup.period,
      BackupStorageDays: autoBackup.storageDays,
      BinlogStorageDays: autoBackup.storageDays,
    };
  },

  ModifyAutoBackupConfig(call) {
    const { request, error } = call;
    const instance = anyInstance(call, request.InstanceId);
    const { WeekDays = instance.autoBackup.weekDays, TimePeriod, BackupStorageDays } = request;
    if (WeekDays.length === 0) throw error("invalid-weekdays", "The list of weekdays is empty.");
    const weekDays = [...new Set(WeekDays)];
    const period = TimePeriod ?? instance.autoBackup.period;
    const storageDays = BackupStorageDays ?? instance.autoBackup.storageDays;
    instance.autoBackup = { weekDays, period, storageDays };
    return {
      AutoBackupType: 1,
      WeekDays: weekDays,
      TimePeriod: period,
      BackupStorageDays: storageDays,
    };
  },

  ModifyInstanceBackupMode(call) {
    const { InstanceId, BackupMode: mode = BackupMode.SecondLevel } = call.request;
    const instance = runningInstance(call, InstanceId);
    const TaskId = startTask(call, instance, {
      type: TaskType.ModifyBackupMode,
      succeed: () => (instance.backupMode = mode),
    });
    return { TaskId };
  },

  DescribeSecondLevelBackupInfo(call) {
    const { account, request, now, error } = call;
    const { InstanceId, BackupTimestamp = Math.floor(now / 1000) } = request;
    if (InstanceId === undefined)
      throw error("instance-not-found", "The request names no instance.");
    const instance = anyInstance(call, InstanceId);
    if (instance.backupMode !== BackupMode.SecondLevel) {
      throw error(
        "not-supported",
        `The instance ${InstanceId} has no second-level backups: ModifyInstanceBackupMode switches them on.`,
      );
    }
    const full = [...account.backups.values()].filter(
      (backup) => backup.instanceId === InstanceId && isUsable(backup, now),
    );
    // The last full backup before the moment is what changes are added to.
    const base = full
      .filter((backup) => backup.endedAt <= BackupTimestamp * 1000)
      .sort((a, b) => b.endedAt - a.endedAt)[0];
    const start = Math.floor(Math.min(now, ...full.map(({ endedAt }) => endedAt)) / 1000);
    return {
      BackupId: base?.id ?? "",
      BackupTimestamp,
      MissingTimestamps: base === undefined ? [{ StartTimeStamp: 0, EndTimeStamp: start }] : [],
      StartTimestamp: start,
    };
  },

  DescribeBackupDownloadRestriction({ account, region }) {
    return account.downloadRestrictions.get(region) ?? UNRESTRICTED;
  },

  ModifyBackupDownloadRestriction({ account, region, request }) {
    const isCustom = request.LimitType === LimitType.Custom;
    account.downloadRestrictions.set(region, {
      LimitType: request.LimitType,
      VpcComparisonSymbol: request.VpcComparisonSymbol ?? "In",
      IpComparisonSymbol: request.IpComparisonSymbol ?? IpComparison.Allow,
      LimitVpc: isCustom ? [...(request.LimitVpc ?? [])] : [],
      LimitIp: isCustom ? [...(request.LimitIp ?? [])] : [],
    });
    return {};
  },
};

const UNRESTRICTED: Omit<DescribeBackupDownloadRestrictionResponse, "RequestId"> = {
  LimitType: LimitType.NoLimit,
  VpcComparisonSymbol: "In",
  IpComparisonSymbol: IpComparison.Allow,
  LimitVpc: [],
  LimitIp: [],
};

type Naming = EmulatedCall<{ readonly InstanceId: string; readonly BackupId: string }>;

function backupOf(call: Naming): Backup {
  const { InstanceId, BackupId } = call.request;
  const { id } = anyInstance(call, InstanceId);
  const backup = call.account.backups.get(BackupId);
  if (backup !== undefined && backup.instanceId === id) return backup;
  throw call.error("backup-not-found", `The instance ${id} has no backup ${BackupId}.`);
}

function usableBackupOf(call: Naming): Backup {
  const backup = backupOf(call);
  if (isUsable(backup, call.now)) return backup;
  throw call.error("backup-not-ready", `The backup ${backup.id} is not ready.`);
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
