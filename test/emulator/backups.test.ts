import { describe, expect, it } from "vitest";
import { refused, emulated } from "../fixtures/emulated.js";

const InstanceId = "crs-exampl01";
const BackupId = "100000001-2000002-300000003";
const Password = "Example-Passw0rd";

describe("a backup", () => {
  it("is created by a task, listed, described and downloaded", async () => {
    const { redis, settle } = emulated();
    await redis.ManualBackupInstance({ InstanceId, Remark: "Before", StorageDays: 1 });
    const { BackupSet } = await redis.DescribeInstanceBackups({ InstanceId, Status: [1] });
    const made = { InstanceId, BackupId: BackupSet[0]?.BackupId ?? "" };
    expect(BackupSet).toMatchObject([{ Remark: "Before", BackupType: "0", Locked: 1 }]);
    await refused(redis.DescribeBackupUrl(made), "ResourceUnavailable.BackupStatusInvalid");
    settle();
    expect(await redis.DescribeBackupDetail(made)).toMatchObject({
      Status: 2,
      Locked: 0,
      MemSize: 4096,
      ShardNum: 3,
      StartTime: "2026-01-13 16:00:00",
      EndTime: "2026-01-13 16:00:02",
    });
    const { DownloadUrl } = await redis.DescribeBackupUrl(made);
    expect(DownloadUrl?.[0]).toContain(made.BackupId);
  });

  it("is listed by instance, name, time and state, the latest first", async () => {
    const { redis, clock } = emulated();
    await redis.ManualBackupInstance({ InstanceId: "crs-exampl02" });
    clock.advance(60_000);
    const names = async (request: object) =>
      (await redis.DescribeInstanceBackups(request)).BackupSet.map((one) => one.InstanceName);
    expect(await names({})).toEqual(["carts", "sessions", "carts", "old-sessions"]);
    expect(await names({ InstanceId })).toEqual(["sessions"]);
    expect(await names({ InstanceName: "sess" })).toEqual(["sessions", "old-sessions"]);
    expect(await names({ BeginTime: "2026-01-13 12:00:00" })).toEqual(["carts"]);
    expect(await names({ EndTime: "2026-01-13 12:00:00" })).toHaveLength(3);
    expect(await names({ Status: [1] })).toEqual([]);
    expect(await names({ Limit: 3, Offset: 3 })).toEqual(["old-sessions"]);
    await refused(
      redis.DescribeInstanceBackups({ InstanceId: "crs-nowhere1" }),
      "ResourceNotFound.InstanceNotExists",
    );
    clock.advance(8 * 86_400_000);
    expect(await names({ Status: [2] })).toEqual([]);
    expect(await names({ Status: [-1] })).toHaveLength(4);
  });

  it("has an ID of its own, however many instances there are", async () => {
    const instances = Array.from({ length: 120 }, (_, index) => `crs-${index}`);
    const { redis } = emulated({ instances });
    await redis.ManualBackupInstance({ InstanceId: "crs-0" });
    expect((await redis.DescribeInstanceBackups({})).TotalCount).toBe(121);
  });

  it("restores its own instance and no other", async () => {
    const { redis, waitFor } = emulated();
    const restore = { InstanceId, BackupId, Password };
    const { TaskId } = await redis.RestoreInstance(restore);
    expect((await redis.DescribeInstances({ InstanceId })).InstanceSet[0]?.Status).toBe(1);
    await waitFor("Task", { TaskId });
    const other = { ...restore, InstanceId: "crs-exampl02" };
    await refused(redis.RestoreInstance(other), "InvalidParameterValue.BackupNotExists");
    await redis.UpgradeInstance({ InstanceId, MemSize: 4096, RedisShardNum: 5 });
    await waitFor("InstanceRunning", { InstanceIds: [InstanceId] });
    await refused(redis.RestoreInstance(restore), "ResourceUnavailable.BackupSpecError");
  });
});

describe("backup settings", () => {
  it("of the schedule are stored", async () => {
    const { redis } = emulated();
    const WeekDays = ["Sunday" as const];
    await redis.ModifyAutoBackupConfig({ InstanceId, WeekDays, TimePeriod: "04:00-05:00" });
    expect(await redis.DescribeAutoBackupConfig({ InstanceId })).toMatchObject({
      WeekDays,
      TimePeriod: "04:00-05:00",
      BackupStorageDays: 7,
    });
    await refused(
      redis.ModifyAutoBackupConfig({ InstanceId, WeekDays: [] }),
      "InvalidParameterValue.WeekDaysIsInvalid",
    );
  });

  it("of the download are the region's", async () => {
    const { redis } = emulated();
    expect(await redis.DescribeBackupDownloadRestriction({})).toMatchObject({
      LimitType: "NoLimit",
    });
    await redis.ModifyBackupDownloadRestriction({
      LimitType: "Customize",
      IpComparisonSymbol: "NotIn",
      LimitIp: ["10.0.0.5"],
    });
    expect(await redis.DescribeBackupDownloadRestriction({})).toMatchObject({
      LimitType: "Customize",
      IpComparisonSymbol: "NotIn",
      LimitIp: ["10.0.0.5"],
      LimitVpc: [],
    });
    const elsewhere = await redis.DescribeBackupDownloadRestriction({}, { region: "ap-tokyo" });
    expect(elsewhere.LimitType).toBe("NoLimit");
  });

  it("for second-level backups name the backup that a time is based on", async () => {
    const { redis, clock, settle } = emulated();
    const now = clock.now() / 1000;
    const found = await redis.DescribeSecondLevelBackupInfo({ InstanceId, BackupTimestamp: now });
    expect(found).toMatchObject({ BackupId, BackupTimestamp: now, MissingTimestamps: [] });
    const early = { InstanceId, BackupTimestamp: now - 86_400 };
    expect((await redis.DescribeSecondLevelBackupInfo(early)).MissingTimestamps).toEqual([
      { StartTimeStamp: 0, EndTimeStamp: found.StartTimestamp },
    ]);
    const other = { InstanceId: "crs-exampl02" };
    await refused(redis.DescribeSecondLevelBackupInfo(other), "FailedOperation.UnSupportError");
    await redis.ModifyInstanceBackupMode({ ...other, BackupMode: "SecondLevelBackup" });
    settle();
    await redis.DescribeSecondLevelBackupInfo(other);
    expect((await redis.DescribeInstances(other)).InstanceSet[0]?.BackupMode).toBe(
      "SecondLevelBackup",
    );
  });
});
