import { describe, expect, it } from "vitest";
import { BillingMode } from "../../generated/types.js";
import { refused, emulated } from "../fixtures/emulated.js";

const InstanceId = "crs-hourly";
const monthly = "crs-monthly";
const instances = [
  { InstanceId },
  { InstanceId: monthly, BillingMode: BillingMode.MonthlySubscription },
];

describe("the end of an instance", () => {
  it("is the recycle bin, where it is restored or deleted", async () => {
    const { redis, waitFor, emulator, settle, look } = emulated({ instances });
    await redis.DestroyPostpaidInstance({ InstanceId });
    expect((await look(InstanceId))?.Status).toBe(1);
    await waitFor("InstanceIsolated", { InstanceIds: [InstanceId] });
    expect(await look(InstanceId)).toMatchObject({
      Status: -2,
      InstanceTitle: "Isolated",
      CloseTime: "2026-01-13 16:00:02",
      OfflineTime: "2026-01-13 18:00:02",
    });
    await refused(
      redis.DestroyPostpaidInstance({ InstanceId }),
      "ResourceUnavailable.InstanceStatusError",
    );

    await redis.StartupInstance({ InstanceId });
    expect(emulator.ledger()).toMatchObject([
      { Action: "StartupInstance", InstanceIds: [InstanceId] },
    ]);
    expect((await look(InstanceId))?.Status).toBe(1);
    await waitFor("InstanceRunning", { InstanceIds: [InstanceId] });
    expect((await look(InstanceId))?.CloseTime).toBe("0000-00-00 00:00:00");
    await refused(
      redis.CleanUpInstance({ InstanceId }),
      "ResourceUnavailable.InstanceStatusAbnormal",
    );

    await redis.DestroyPostpaidInstance({ InstanceId });
    settle();
    const { TaskId } = await redis.CleanUpInstance({ InstanceId });
    expect((await look(InstanceId))?.Status).toBe(-3);
    await waitFor("Task", { TaskId });
    expect(await look(InstanceId)).toBeUndefined();
    await refused(redis.StartupInstance({ InstanceId }), "ResourceNotFound.InstanceNotExists");
    await refused(
      redis.RenewInstance({ InstanceId, Period: 1 }),
      "ResourceUnavailable.InstanceDeleted",
    );
  });

  it("takes it out of its replication group", async () => {
    const { redis, settle } = emulated({ instances });
    await redis.CreateReplicationGroup({ InstanceId });
    settle();
    await redis.DestroyPostpaidInstance({ InstanceId });
    settle();
    await redis.CleanUpInstance({ InstanceId });
    settle();
    const { Groups } = await redis.DescribeReplicationGroup({ Limit: 10, Offset: 0 });
    expect(Groups).toMatchObject([{ Instances: [] }]);
  });

  it("of a subscription is an order, and each kind has its own action", async () => {
    const { redis, waitFor, emulator, look } = emulated({ instances });
    await refused(
      redis.DestroyPostpaidInstance({ InstanceId: monthly }),
      "InvalidParameterValue.UnSupportedType",
    );
    await refused(
      redis.DestroyPrepaidInstance({ InstanceId }),
      "InvalidParameterValue.UnSupportedType",
    );
    const { DealName = "" } = await redis.DestroyPrepaidInstance({ InstanceId: monthly });
    await waitFor("Deal", { DealName });
    expect(await look(monthly)).toMatchObject({
      Status: -2,
      OfflineTime: "2026-01-20 16:00:03",
    });
    await refused(
      redis.DestroyPrepaidInstance({ InstanceId: monthly }),
      "ResourceUnavailable.InstanceIsolated",
    );
    // A refund is not a purchase.
    expect(emulator.ledger()).toEqual([]);
  });

  it("is prevented by delete protection", async () => {
    const { redis } = emulated({ instances });
    const guard = (on: 0 | 1) =>
      redis.ModifyInstance({
        Operation: "modifyDeleteProtectionSwitch",
        InstanceIds: [InstanceId],
        DeleteProtectionSwitches: [on],
      });
    await guard(1);
    await refused(redis.DestroyPostpaidInstance({ InstanceId }), "UnsupportedOperation");
    await guard(0);
    await redis.DestroyPostpaidInstance({ InstanceId });
  });

  it("can fail, and then the instance is running again", async () => {
    const faults = () => ({ kind: "failed-delivery" }) as const;
    const { redis, settle, look } = emulated({ instances, faults });
    await redis.DestroyPostpaidInstance({ InstanceId });
    settle();
    expect((await look(InstanceId))?.Status).toBe(2);
  });
});

describe("a subscription", () => {
  it("is renewed from its end", async () => {
    const { redis, waitFor, emulator, look } = emulated({ instances });
    expect((await look(monthly))?.DeadlineTime).toBe("2026-02-13 16:00:00");
    const { DealName = "" } = await redis.RenewInstance({ InstanceId: monthly, Period: 2 });
    await waitFor("Deal", { DealName });
    expect((await look(monthly))?.DeadlineTime).toBe("2026-04-13 16:00:00");
    expect(emulator.ledger()).toMatchObject([{ Action: "RenewInstance" }]);
  });

  it("costs what the price action says", async () => {
    const { redis, waitFor } = emulated({ instances });
    const renewal = { InstanceId: monthly, Period: 12 } as const;
    const { Price, AmountUnit } = await redis.InquiryPriceRenewInstance(renewal);
    expect(AmountUnit).toBe("pent");
    const { DealName = "" } = await redis.RenewInstance(renewal);
    const { DealDetails } = await waitFor("Deal", { DealName });
    expect(DealDetails[0]?.Price).toBe(Price);
    await refused(
      redis.InquiryPriceRenewInstance({ InstanceId, Period: 1 }),
      "FailedOperation.UnSupportError",
    );
  });

  it("replaces pay-as-you-go on request", async () => {
    const { redis, settle, look } = emulated({ instances });
    const renewal = { InstanceId, Period: 1 } as const;
    await refused(redis.RenewInstance(renewal), "InvalidParameter.EmptyParam");
    await redis.RenewInstance({ ...renewal, ModifyPayMode: "prepaid" });
    settle();
    expect(await look(InstanceId)).toMatchObject({
      BillingMode: 1,
      DeadlineTime: "2026-02-13 16:00:00",
    });
  });

  it("begins and ends with ModifyInstanceChargeType, and reports failed instances", async () => {
    const { redis, settle, emulator, look } = emulated({ instances });
    // One that is named twice is paid for once.
    const InstanceIds = [InstanceId, InstanceId, monthly, "crs-nowhere"];
    const { FailedInstanceIds } = await redis.ModifyInstanceChargeType({
      InstanceIds,
      InstanceChargeType: "PREPAID",
      Period: 1,
    });
    expect(FailedInstanceIds).toEqual([
      { InstanceId: monthly, Message: `instance ${monthly} is already prepaid` },
      { InstanceId: "crs-nowhere", Message: "instance crs-nowhere does not exist" },
    ]);
    expect(emulator.ledger()).toMatchObject([{ InstanceIds: [InstanceId] }]);
    settle();
    expect(await look(InstanceId)).toMatchObject({
      BillingMode: 1,
      DeadlineTime: "2026-02-13 16:00:00",
    });
    await redis.ModifyInstanceChargeType({
      InstanceIds: [monthly],
      InstanceChargeType: "POSTPAID",
    });
    settle();
    expect(await look(monthly)).toMatchObject({
      BillingMode: 0,
      DeadlineTime: "0000-00-00 00:00:00",
    });
  });
});

describe("a size", () => {
  const cluster = {
    InstanceId: "crs-cluster",
    Type: 9,
    RedisShardSize: 1024,
    RedisShardNum: 3,
  } as const;
  const world = () => emulated({ instances: [cluster, ...instances] });

  it("changes when the order is delivered, one dimension at a time", async () => {
    const { redis, waitFor, emulator, look } = world();
    const size = {
      InstanceId: "crs-cluster",
      MemSize: 4096,
      RedisShardNum: 3,
      RedisReplicasNum: 1,
    };
    const price = await redis.InquiryPriceUpgradeInstance(size);
    expect(price.Price).toBeGreaterThan(0);
    const { DealName = "" } = await redis.UpgradeInstance(size);
    expect((await look("crs-cluster"))?.RedisShardSize).toBe(1024);
    const { DealDetails } = await waitFor("Deal", { DealName });
    expect(DealDetails[0]?.Price).toBe(price.Price);
    expect(await look("crs-cluster")).toMatchObject({ Size: 12_288, Status: 2 });
    expect(emulator.ledger()).toMatchObject([{ Action: "UpgradeInstance" }]);
    const both = { ...size, MemSize: 8192, RedisShardNum: 5 };
    await refused(redis.UpgradeInstance(both), "InvalidParameterValue.SpecNotExist");
  });

  it("has one shard with standard architecture", async () => {
    const { redis } = world();
    await refused(
      redis.UpgradeInstance({ InstanceId, MemSize: 1024, RedisShardNum: 3 }),
      "InvalidParameterValue.SpecNotExist",
    );
  });

  it("keeps its architecture when the version is upgraded", async () => {
    const { redis, settle, look } = world();
    const to = (TargetInstanceType: string) =>
      redis.UpgradeInstanceVersion({ InstanceId, TargetInstanceType, SwitchOption: 2 });
    await to("15");
    settle();
    expect(await look(InstanceId)).toMatchObject({ Type: 15, ProductType: "standalone" });
    // Not back, not to a later cluster, and not to a type that does not exist.
    for (const target of ["8", "18", "99"]) {
      await refused(to(target), "UnsupportedOperation");
    }
  });

  it("can change to the cluster architecture of the same version", async () => {
    const { redis, settle, look } = world();
    const to = (TargetInstanceType: string) =>
      redis.UpgradeInstanceVersion({ InstanceId, TargetInstanceType, SwitchOption: 2 });
    await refused(to("18"), "UnsupportedOperation");
    await to("9");
    settle();
    expect(await look(InstanceId)).toMatchObject({ Type: 9, ProductType: "cluster" });
    await refused(to("9"), "UnsupportedOperation");
  });
});
