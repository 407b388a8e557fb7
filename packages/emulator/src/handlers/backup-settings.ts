import { BackupMode, IpComparison, LimitType, TaskType } from "tencentcloud-redis/types";
import type { Handlers } from "../call.js";
import { startTask } from "../start-task.js";
import type { DownloadRestriction } from "../state/account.js";
import { isUsable } from "../state/backup.js";
import { anyInstance, runningInstance } from "./find-instance.js";

/** Schedule, mode and download restrictions of backups. */
export const backupSettings: Handlers = {
  DescribeAutoBackupConfig(call) {
    const { autoBackup } = anyInstance(call, call.request.InstanceId);
    return { AutoBackupType: 1, ...autoBackup, BinlogStorageDays: autoBackup.BackupStorageDays };
  },

  ModifyAutoBackupConfig(call) {
    const { request, error } = call;
    const instance = anyInstance(call, request.InstanceId);
    const {
      WeekDays = instance.autoBackup.WeekDays,
      TimePeriod = instance.autoBackup.TimePeriod,
      BackupStorageDays = instance.autoBackup.BackupStorageDays,
    } = request;
    if (WeekDays.length === 0) throw error("invalid-weekdays", "The list of weekdays is empty.");
    instance.autoBackup = { WeekDays: [...new Set(WeekDays)], TimePeriod, BackupStorageDays };
    return { AutoBackupType: 1, ...instance.autoBackup };
  },

  ModifyInstanceBackupMode(call) {
    const { InstanceId, BackupMode: mode = BackupMode.SecondLevel } = call.request;
    const instance = runningInstance(call, InstanceId);
    return startTask(call, instance, {
      type: TaskType.ModifyBackupMode,
      succeed: () => (instance.backupMode = mode),
    });
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
        `The instance ${InstanceId} has no second-level backups: enable them with ModifyInstanceBackupMode.`,
      );
    }
    const full = [...account.backups.values()].filter(
      (backup) => backup.instanceId === InstanceId && isUsable(backup, now),
    );
    // The state at that time is the last full backup before it, and the changes since.
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

const UNRESTRICTED: DownloadRestriction = {
  LimitType: LimitType.NoLimit,
  VpcComparisonSymbol: "In",
  IpComparisonSymbol: IpComparison.Allow,
  LimitVpc: [],
  LimitIp: [],
};
