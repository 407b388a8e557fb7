import { describe, expect, it } from "vitest";
import {
  startEmulator,
  EMULATOR_CREDENTIALS,
  type Fault,
} from "../../packages/emulator/src/index.js";
import {
  createRedisClient,
  TencentCloudError,
  waitFor as waitInRealTime,
  WaitFailedError,
} from "../../generated/index.js";
import { BillingMode, InstanceType } from "../../generated/types.js";
import { refused, emulated } from "../fixtures/emulated.js";
import { cloneRequest } from "../fixtures/requests.js";

const order = {
  TypeId: InstanceType.Redis70Cluster,
  MemSize: 2048,
  RedisShardNum: 3,
  GoodsNum: 2,
  Period: 1,
  BillingMode: BillingMode.PayAsYouGo,
  ZoneId: 900001,
} as const;

describe("an order", () => {
  it.each([
    ["InstanceId", "ResourceNotFound.InstanceNotExists"],
    ["BackupId", "InvalidParameterValue.CheckNotPass"],
  ])("of a clone with an empty %s is refused", async (field, code) => {
    const { redis, emulator } = emulated();
    await refused(redis.CloneInstances({ ...cloneRequest, [field]: "" }), code);
    expect(emulator.ledger()).toEqual([]);
  });

  it("is paid, then delivered, while the instances go from ordered to running", async () => {
    const { redis, clock } = emulated({ durations: { deliveryMs: 10_000 } });
    const { DealId, InstanceIds } = await redis.CreateInstances(order);
    const look = async () => {
      const { DealDetails } = await redis.DescribeInstanceDealDetail({ DealName: DealId });
      const { InstanceSet } = await redis.DescribeInstances({ InstanceIds });
      return [DealDetails[0]?.Status, ...InstanceSet.map(({ Status }) => Status)];
    };
    expect(await look()).toEqual([2, 0, 0]);
    clock.advance(1999);
    expect(await look()).toEqual([2, 0, 0]);
    clock.advance(1);
    expect(await look()).toEqual([3, 1, 1]);
    clock.advance(7999);
    expect(await look()).toEqual([3, 1, 1]);
    clock.advance(1);
    expect(await look()).toEqual([4, 2, 2]);
  });

  it("is found by its ID and its name", async () => {
    const { redis } = emulated();
    const { DealId, DealName } = await redis.CreateInstances(order);
    const found = async (request: object) =>
      (await redis.DescribeInstanceDealDetail(request)).DealDetails.map((deal) => deal.DealName);
    expect(DealName).toMatch(/^20260113\d{15}$/);
    expect(await found({ DealName })).toEqual([DealName]);
    expect(await found({ DealName: DealId })).toEqual([DealName]);
    expect(await found({ DealIds: [DealId, DealName] })).toEqual([DealName]);
    expect(await found({ DealName: "nonesuch" })).toEqual([]);
    expect(await found({})).toEqual([]);
  });

  it("creates the instances as ordered, and never shows the password", async () => {
    const { redis, emulator, settle } = emulated();
    const { InstanceIds } = await redis.CreateInstances({
      ...order,
      BillingMode: BillingMode.MonthlySubscription,
      Period: 12,
      AutoRenew: 1,
      InstanceName: "orders",
      Password: "Secret-Passw0rd",
      VpcId: "vpc-mine",
      SubnetId: "subnet-mine",
      SecurityGroupIdList: ["sg-new"],
      VPort: 7000,
      ProjectId: 7,
      RedisReplicasNum: 2,
      ReplicasReadonly: true,
      ResourceTags: [{ TagKey: "order", TagValue: "42" }],
      TemplateId: "crs-cfg-exampl01",
      EnableSSL: true,
    });
    settle();
    const ssl = await redis.DescribeSSLStatus({ InstanceId: InstanceIds[0] ?? "" });
    expect(ssl).toMatchObject({ SSLConfig: true, AddressType: 0 });
    const listed = await redis.DescribeInstances({
      InstanceTags: [{ TagKey: "order", TagValue: "42" }],
    });
    expect(listed.InstanceSet.map(({ InstanceId }) => InstanceId).sort()).toEqual(InstanceIds);
    expect(listed.InstanceSet[0]).toMatchObject({
      InstanceName: "orders",
      Type: InstanceType.Redis70Cluster,
      Size: 6144,
      RedisShardSize: 2048,
      RedisShardNum: 3,
      RedisReplicasNum: 2,
      SlaveReadWeight: 100,
      BillingMode: 1,
      AutoRenewFlag: 1,
      DeadlineTime: "2027-01-13 16:00:00",
      UniqVpcId: "vpc-mine",
      UniqSubnetId: "subnet-mine",
      Port: 7000,
      ProjectId: 7,
      NoAuth: false,
      Status: 2,
    });
    const groups = await redis.DescribeInstanceSecurityGroup({ InstanceIds });
    expect(groups.InstanceSecurityGroupsDetail[0]?.SecurityGroupDetails).toMatchObject([
      { SecurityGroupId: "sg-new" },
    ]);
    const { InstanceIntegerParam } = await redis.DescribeInstanceParams({
      InstanceId: InstanceIds[0] ?? "",
    });
    expect(InstanceIntegerParam[0]).toMatchObject({ ParamName: "timeout", CurrentValue: "120" });
    expect(JSON.stringify([listed, emulator.instances(), emulator.ledger()])).not.toContain(
      "Secret-Passw0rd",
    );
  });

  it("has an end", async () => {
    const { redis, emulator } = emulated();
    const monthly = { ...order, BillingMode: BillingMode.MonthlySubscription } as const;
    const tooMany = "LimitExceeded.InvalidParameterGoodsNumNotInRange";
    await refused(redis.CreateInstances({ ...order, GoodsNum: 31 }), tooMany);
    await refused(redis.CreateInstances({ ...monthly, GoodsNum: 101 }), tooMany);
    await redis.CreateInstances({ ...monthly, GoodsNum: 100 });
    expect(emulator.instances()).toHaveLength(100);
  });

  it("gets IDs that no instance has, and one that is refused leaves nothing behind", async () => {
    const { redis, emulator } = emulated({ instances: ["crs-00000001"] });
    const refusedOrder = { ...order, GoodsNum: 31, SecurityGroupIdList: ["sg-new"] };
    await refused(
      redis.CreateInstances(refusedOrder),
      "LimitExceeded.InvalidParameterGoodsNumNotInRange",
    );
    const { SecurityGroupDetails } = await redis.DescribeProjectSecurityGroup({});
    expect(SecurityGroupDetails).toHaveLength(1);
    expect((await redis.CreateInstances(order)).InstanceIds).toEqual([
      "crs-00000002",
      "crs-00000003",
    ]);
    expect(emulator.instances()).toHaveLength(2);
  });

  it("is not placed by a dry run", async () => {
    const { redis, emulator } = emulated();
    await refused(redis.CreateInstances({ ...order, DryRun: true }), "DryRunOperation");
    expect(emulator.ledger()).toEqual([]);
    expect(emulator.instances()).toEqual([]);
  });

  it("costs the price that was inquired", async () => {
    const { redis } = emulated();
    const monthly = { ...order, BillingMode: BillingMode.MonthlySubscription, Period: 3 } as const;
    const { Price, OriginalPrice = 0 } = await redis.InquiryPriceCreateInstance(monthly);
    const { DealName } = await redis.CreateInstances(monthly);
    const { DealDetails } = await redis.DescribeInstanceDealDetail({ DealName: DealName ?? "" });
    expect(DealDetails[0]?.Price).toBe(Price);
    expect(Price).toBeGreaterThan(0);
    expect(OriginalPrice).toBeGreaterThan(Price);
  });

  it("fails if a fault says so, and its instances never run", async () => {
    const fault: Fault = { kind: "failed-delivery", message: "Out of hosts." };
    const { redis, waitFor, emulator } = emulated({ faults: () => fault });
    const { DealId, InstanceIds } = await redis.CloneInstances(cloneRequest);
    const failure = await waitFor("Deal", { DealName: DealId }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(WaitFailedError);
    expect(failure).toMatchObject({ state: 5, detail: "Out of hosts." });
    await expect(waitFor("InstanceRunning", { InstanceIds })).rejects.toMatchObject({
      state: -3,
      detail: "Delivery failed",
    });
    expect(emulator.ledger()).toHaveLength(1);
  });
});

describe("a clone", () => {
  it("has its source's size and parameters, and runs after a while", async () => {
    const { redis, waitFor, emulator } = emulated();
    const { InstanceIds } = await redis.CloneInstances({ ...cloneRequest, NoAuth: true });
    const { InstanceSet } = await waitFor("InstanceRunning", { InstanceIds });
    expect(InstanceSet[0]).toMatchObject({
      Type: InstanceType.Redis50Cluster,
      RedisShardSize: 4096,
      RedisShardNum: 3,
      NoAuth: true,
      UniqVpcId: "",
    });
    const { SSLConfig } = await redis.DescribeSSLStatus({ InstanceId: InstanceIds[0] ?? "" });
    expect(SSLConfig).toBe(false);
    expect(emulator.instances()).toMatchObject([
      { SourceInstanceId: "crs-exampl01", BackupId: cloneRequest.BackupId, Status: 2 },
    ]);
  });

  it("can be made of any instance and backup, unless the emulator knows their backups", async () => {
    const stranger = { ...cloneRequest, InstanceId: "crs-stranger", BackupId: "1-2-3" };
    await emulated().redis.CloneInstances(stranger);
    const named = emulated({ instances: ["crs-stranger"] });
    await named.redis.CloneInstances(stranger);
    await refused(named.redis.CloneInstances(cloneRequest), "ResourceNotFound.InstanceNotExists");
    const described = emulated({
      instances: [{ InstanceId: "crs-stranger", BackupIds: ["9-9-9"] }],
    });
    await refused(described.redis.CloneInstances(stranger), "InvalidParameterValue.CheckNotPass");
    const right = { ...stranger, BackupId: "9-9-9" };
    await described.redis.CloneInstances(right);
    const two = emulated({
      instances: [
        { InstanceId: "crs-stranger", BackupIds: [] },
        { InstanceId: "crs-other", BackupIds: ["9-9-9"] },
      ],
    });
    await refused(two.redis.CloneInstances(right), "InvalidParameterValue.CheckNotPass");
  });

  it("can be of a point in time only if the source has second-level backups", async () => {
    const { redis } = emulated();
    const moment = { ...cloneRequest, CloneTime: "2026-01-13 12:00:00" };
    await redis.CloneInstances(moment);
    const other = { ...moment, InstanceId: "crs-exampl02" };
    await refused(redis.CloneInstances(other), "UnsupportedOperation");
  });

  it("needs a finished backup", async () => {
    const { redis, settle } = emulated();
    await redis.ManualBackupInstance({ InstanceId: "crs-exampl01" });
    const { BackupSet } = await redis.DescribeInstanceBackups({ InstanceId: "crs-exampl01" });
    const request = { ...cloneRequest, BackupId: BackupSet[0]?.BackupId ?? "" };
    await refused(redis.CloneInstances(request), "InvalidParameterValue.CheckNotPass");
    settle();
    await redis.CloneInstances(request);
  });
});

describe("over HTTP, by the real clock", () => {
  it("a clone is bought and running within a second, if it is to be", async () => {
    const emulator = await startEmulator({ durations: { deliveryMs: 150 }, checkResponses: true });
    try {
      const redis = createRedisClient({
        region: "ap-singapore",
        credentials: EMULATOR_CREDENTIALS,
        endpoint: emulator.url,
      });
      const { InstanceIds, DealId } = await redis.CloneInstances(cloneRequest);
      const pace = { minDelayMs: 20, deadlineMs: 20_000 };
      await waitInRealTime(redis, "Deal", { DealName: DealId }, pace);
      await waitInRealTime(redis, "InstanceRunning", { InstanceIds }, pace);
      const error = await redis
        .ManualBackupInstance({ InstanceId: "crs-nowhere1" })
        .catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(TencentCloudError);
      expect(error).toMatchObject({ code: "ResourceNotFound.InstanceNotExists" });
    } finally {
      await emulator.close();
    }
  });
});
