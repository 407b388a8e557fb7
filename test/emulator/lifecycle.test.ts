import { describe, expect, it } from "vitest";
import { BillingMode } from "../../generated/types.js";
import { codeOf, emulated, type Emulated } from "../fixtures/emulated.js";

const InstanceId = "crs-hourly";
const monthly = "crs-monthly";
const instances = [
  { InstanceId },
  { InstanceId: monthly, BillingMode: BillingMode.MonthlySubscription },
];

async function look({ redis }: Emulated, id: string) {
  return (await redis.DescribeInstances({ InstanceId: id })).InstanceSet[0];
}

describe("the end of an instance", () => {
  it("is the recycle bin, where it is restored or deleted", async () => {
    const world = emulated({ instances });
    const { redis, waitFor, emulator, settle } = world;
    await redis.DestroyPostpaidInstance({ InstanceId });
    expect((await look(world, InstanceId))?.Status).toBe(1);
    await waitFor("InstanceIsolated", { InstanceIds: [InstanceId] });
    expect(await look(world, InstanceId)).toMatchObject({
      Status: -2,
      InstanceTitle: "Isolated",
      CloseTime: "2026-01-13 16:00:02",
      OfflineTime: "2026-01-13 18:00:02",
    });
    expect(await codeOf(redis.DestroyPostpaidInstance({ InstanceId }))).toBe(
      "ResourceUnavailable.InstanceStatusError",
    );

    await redis.StartupInstance({ InstanceId });
    expect(emulator.ledger()).toMatchObject([
      { Action: "StartupInstance", InstanceIds: [InstanceId] },
    ]);
    expect((await look(world, InstanceId))?.Status).toBe(1);
    await waitFor("InstanceRunning", { InstanceIds: [InstanceId] });
    expect((await look(world, InstanceId))?.CloseTime).toBe("0000-00-00 00:00:00");
    expect(await codeOf(redis.CleanUpInstance({ InstanceId }))).toBe(
      "ResourceUnavailable.InstanceStatusAbnormal",
    );

    await redis.DestroyPostpaidInstance({ InstanceId });
    settle();
    const { TaskId } = await redis.CleanUpInstance({ InstanceId });
    expect((await look(world, InstanceId))?.Status).toBe(-3);
    await waitFor("Task", { TaskId });
    expect(await look(world, InstanceId)).toBeUndefined();
    expect(await codeOf(redis.StartupInstance({ InstanceId }))).toBe(
      "ResourceNotFound.InstanceNotExists",
    );
    expect(await codeOf(redis.RenewInstance({ InstanceId, Period: 1 }))).toBe(
      "ResourceUnavailable.InstanceDeleted",
    );
  });

  it("of a subscription is an order, and each kind has its own action", async () => {
    const world = emulated({ instances });
    const { redis, waitFor, emulator } = world;
    expect(await codeOf(redis.DestroyPostpaidInstance({ InstanceId: monthly }))).toBe(
      "InvalidParameterValue.UnSupportedType",
    );
    expect(await codeOf(redis.DestroyPrepaidInstance({ InstanceId }))).toBe(
      "InvalidParameterValue.UnSupportedType",
    );
    const { DealName = "" } = await redis.DestroyPrepaidInstance({ InstanceId: monthly });
    await waitFor("Deal", { DealName });
    expect(await look(world, monthly)).toMatchObject({
      Status: -2,
      OfflineTime: "2026-01-20 16:00:03",
    });
    expect(await codeOf(redis.DestroyPrepaidInstance({ InstanceId: monthly }))).toBe(
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
    expect(await codeOf(redis.DestroyPostpaidInstance({ InstanceId }))).toBe(
      "UnsupportedOperation",
    );
    await guard(0);
    expect(await codeOf(redis.DestroyPostpaidInstance({ InstanceId }))).toBeUndefined();
  });

  it("can fail, and then the instance is running again", async () => {
    const world = emulated({ instances, faults: () => ({ kind: "failed-delivery" }) });
    await world.redis.DestroyPostpaidInstance({ InstanceId });
    world.settle();
    expect((await look(world, InstanceId))?.Status).toBe(2);
  });
});

describe("a subscription", () => {
  it("is renewed from its end", async () => {
    const world = emulated({ instances });
    const { redis, waitFor, emulator } = world;
    expect((await look(world, monthly))?.DeadlineTime).toBe("2026-02-13 16:00:00");
    const { DealName = "" } = await redis.RenewInstance({ InstanceId: monthly, Period: 2 });
    await waitFor("Deal", { DealName });
    expect((await look(world, monthly))?.DeadlineTime).toBe("2026-04-13 16:00:00");
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
    expect(await codeOf(redis.InquiryPriceRenewInstance({ InstanceId, Period: 1 }))).toBe(
      "FailedOperation.UnSupportError",
    );
  });

  it("replaces pay-as-you-go on request", async () => {
    const world = emulated({ instances });
    const { redis, settle } = world;
    const renewal = { InstanceId, Period: 1 } as const;
    expect(await codeOf(redis.RenewInstance(renewal))).toBe("InvalidParameter.EmptyParam");
    await redis.RenewInstance({ ...renewal, ModifyPayMode: "prepaid" });
    settle();
    expect(await look(world, InstanceId)).toMatchObject({
      BillingMode: 1,
      DeadlineTime: "2026-02-13 16:00:00",
    });
  });

  it("begins and ends with ModifyInstanceChargeType, and reports failed instances", async () => {
    const world = emulated({ instances });
    const { redis, settle, emulator } = world;
    const InstanceIds = [InstanceId, monthly, "crs-nowhere"];
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
    expect((await look(world, InstanceId))?.BillingMode).toBe(1);
    await redis.ModifyInstanceChargeType({
      InstanceIds: [monthly],
      InstanceChargeType: "POSTPAID",
    });
    settle();
    expect(await look(world, monthly)).toMatchObject({
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
    const here = world();
    const { redis, waitFor, emulator } = here;
    const size = {
      InstanceId: "crs-cluster",
      MemSize: 4096,
      RedisShardNum: 3,
      RedisReplicasNum: 1,
    };
    const price = await redis.InquiryPriceUpgradeInstance(size);
    expect(price.Price).toBeGreaterThan(0);
    const { DealName = "" } = await redis.UpgradeInstance(size);
    expect((await look(here, "crs-cluster"))?.RedisShardSize).toBe(1024);
    const { DealDetails } = await waitFor("Deal", { DealName });
    expect(DealDetails[0]?.Price).toBe(price.Price);
    expect(await look(here, "crs-cluster")).toMatchObject({ Size: 12_288, Status: 2 });
    expect(emulator.ledger()).toMatchObject([{ Action: "UpgradeInstance" }]);
    const both = { ...size, MemSize: 8192, RedisShardNum: 5 };
    expect(await codeOf(redis.UpgradeInstance(both))).toBe("InvalidParameterValue.SpecNotExist");
  });

  it("has one shard with standard architecture", async () => {
    const { redis } = world();
    expect(
      await codeOf(redis.UpgradeInstance({ InstanceId, MemSize: 1024, RedisShardNum: 3 })),
    ).toBe("InvalidParameterValue.SpecNotExist");
  });

  it("keeps its architecture when the version is upgraded", async () => {
    const here = world();
    const to = (TargetInstanceType: string) =>
      here.redis.UpgradeInstanceVersion({ InstanceId, TargetInstanceType, SwitchOption: 2 });
    await to("15");
    here.settle();
    expect(await look(here, InstanceId)).toMatchObject({ Type: 15, ProductType: "standalone" });
    // Not back, not to a later cluster, and not to a type that does not exist.
    for (const target of ["8", "18", "99"]) {
      expect(await codeOf(to(target))).toBe("UnsupportedOperation");
    }
  });

  it("can change to the cluster architecture of the same version", async () => {
    const here = world();
    const to = (TargetInstanceType: string) =>
      here.redis.UpgradeInstanceVersion({ InstanceId, TargetInstanceType, SwitchOption: 2 });
    expect(await codeOf(to("18"))).toBe("UnsupportedOperation");
    await to("9");
    here.settle();
    expect(await look(here, InstanceId)).toMatchObject({ Type: 9, ProductType: "cluster" });
    expect(await codeOf(to("9"))).toBe("UnsupportedOperation");
  });
});
