import { describe, expect, it } from "vitest";
import { codeOf, emulated, type Emulated } from "../fixtures/emulated.js";

const InstanceId = "crs-exampl01";
const other = "crs-exampl02";

async function look({ redis }: Emulated, id = InstanceId) {
  return (await redis.DescribeInstances({ InstanceId: id })).InstanceSet[0];
}

describe("the network of an instance", () => {
  it("changes its address, port and place", async () => {
    const world = emulated();
    const { redis, settle } = world;
    await redis.ModifyNetworkConfig({ InstanceId, Operation: "changeVPort", VPort: 7001 });
    expect(await look(world)).toMatchObject({ Port: 6379, Status: 1 });
    settle();
    expect(await look(world)).toMatchObject({ Port: 7001, Status: 2 });
    const { Vip } = await redis.ModifyNetworkConfig({
      InstanceId,
      Operation: "changeVip",
      Vip: "10.0.9.9",
    });
    expect(Vip).toBe("10.0.9.9");
    settle();
    const place = { VpcId: "vpc-other", SubnetId: "subnet-other" };
    await redis.ModifyNetworkConfig({ InstanceId, Operation: "changeVpc", ...place });
    settle();
    expect(await look(world)).toMatchObject({ UniqVpcId: "vpc-other", Port: 7001 });
    expect(
      await codeOf(
        redis.ModifyNetworkConfig({ InstanceId, Operation: "changeBaseToVpc", ...place }),
      ),
    ).toBe("InvalidParameter.NotSupported");
  });

  it("swaps addresses with another instance, which blocks both", async () => {
    const world = emulated();
    const before = [(await look(world))?.WanIp, (await look(world, other))?.WanIp];
    await world.redis.SwitchInstanceVip({ SrcInstanceId: InstanceId, DstInstanceId: other });
    expect((await look(world, other))?.Status).toBe(1);
    world.settle();
    expect([(await look(world, other))?.WanIp, (await look(world))?.WanIp]).toEqual(before);
    expect((await look(world, other))?.Status).toBe(2);
  });

  it("gets a public address and loses it", async () => {
    const world = emulated();
    const { redis, waitFor } = world;
    const { FlowId } = await redis.AllocateWanAddress({ InstanceId });
    expect((await look(world))?.WanAddress).toBe("");
    await waitFor("Task", { TaskId: FlowId });
    expect((await look(world))?.WanAddress).toMatch(/:6379$/);
    await redis.ReleaseWanAddress({ InstanceId });
    world.settle();
    expect((await look(world))?.WanAddress).toBe("");
    expect(await codeOf(redis.AllocateWanAddress({ InstanceId: other }))).toBe(
      "FailedOperation.UnSupportError",
    );
  });

  it("has limits", async () => {
    const world = emulated();
    const { redis, settle } = world;
    await redis.ModifyConnectionConfig({ InstanceId, ClientLimit: 20_000, Bandwidth: 10 });
    settle();
    expect(await look(world)).toMatchObject({ ClientLimit: 20_000, NetLimit: 106 });
    expect((await redis.DescribeBandwidthRange({ InstanceId })).AddBandwidth).toBe(10);
    const tooMany = { InstanceId, ClientLimit: 40_001 };
    expect(await codeOf(redis.ModifyConnectionConfig(tooMany))).toBe("InvalidParameterValue");
  });

  it("is encrypted when SSL is on", async () => {
    const { redis, settle } = emulated();
    const status = () => redis.DescribeSSLStatus({ InstanceId });
    expect(await status()).toMatchObject({ SSLConfig: false, Status: 2, EncryptAddress: "" });
    await redis.OpenSSL({ InstanceId, AddressType: 1 });
    expect(await status()).toMatchObject({ SSLConfig: false, Status: 1 });
    expect(await codeOf(redis.CloseSSL({ InstanceId }))).toBe(
      "ResourceUnavailable.InstanceStatusError",
    );
    settle();
    expect(await status()).toMatchObject({ SSLConfig: true, Status: 2, AddressType: 1 });
    await redis.CloseSSL({ InstanceId });
    settle();
    expect(await status()).toMatchObject({ SSLConfig: false, AddressType: -1 });
  });
});

describe("the nodes of an instance", () => {
  it("are the same in every action", async () => {
    const { redis } = emulated();
    const { Redis, RedisCount, ProxyCount } = await redis.DescribeInstanceNodeInfo({ InstanceId });
    const { InstanceShards } = await redis.DescribeInstanceShards({ InstanceId });
    const masters = await redis.DescribeInstanceShards({ InstanceId, FilterSlave: true });
    const { ReplicaGroups = [] } = await redis.DescribeInstanceZoneInfo({ InstanceId });
    expect([RedisCount, ProxyCount, masters.TotalCount]).toEqual([6, 3, 3]);
    expect(InstanceShards.map(({ RunId }) => RunId)).toEqual(Redis.map(({ NodeId }) => NodeId));
    expect(ReplicaGroups.map(({ Role }) => Role)).toEqual(["master", "replica"]);
    expect(masters.InstanceShards.map(({ Slots }) => Slots)).toEqual([
      '["0-5461"]',
      '["5462-10922"]',
      '["10923-16383"]',
    ]);
    const { InstanceSet } = await redis.DescribeInstances({ InstanceId });
    expect(InstanceSet[0]?.InstanceNode.map(({ Id }) => Id)).toEqual(
      ReplicaGroups.map(({ GroupId }) => GroupId),
    );
  });

  it("move to other zones, where a master can be made to fail", async () => {
    const world = emulated();
    const { redis, settle } = world;
    const kill = { InstanceId, Password: "Example-Passw0rd" };
    expect(await codeOf(redis.KillMasterGroup(kill))).toBe(
      "ResourceUnavailable.InstanceNotSupportOperation",
    );
    const NodeSet = [
      { NodeType: 0 as const, ZoneId: 900002 },
      { NodeType: 1 as const, ZoneId: 900003 },
    ];
    const move = { InstanceId, SwitchOption: 2 as const };
    expect(
      await codeOf(redis.ModifyInstanceAvailabilityZones({ ...move, NodeSet: NodeSet.slice(1) })),
    ).toBe("InvalidParameter.InvalidParameter");
    await redis.ModifyInstanceAvailabilityZones({ ...move, NodeSet });
    settle();
    expect(await look(world)).toMatchObject({ ZoneId: 900002, NodeSet });
    expect((await redis.DescribeInstances({ AzMode: "multiaz" })).TotalCount).toBe(1);
    const { Redis } = await redis.DescribeInstanceNodeInfo({ InstanceId });
    expect(Redis.slice(0, 2).map(({ ZoneId }) => ZoneId)).toEqual([900002, 900003]);
    expect(await codeOf(redis.KillMasterGroup({ InstanceId }))).toBe(
      "InvalidParameterValue.PasswordEmpty",
    );
    expect(await codeOf(redis.KillMasterGroup(kill))).toBeUndefined();
  });

  it("serve reads or reject writes on request", async () => {
    const world = emulated();
    const { redis, settle } = world;
    await redis.EnableReplicaReadonly({ InstanceId });
    await redis.ModifyInstanceReadOnly({ InstanceId, InputMode: "1" });
    settle();
    expect(await look(world)).toMatchObject({ SlaveReadWeight: 100, ReadOnly: 1 });
    await redis.DisableReplicaReadonly({ InstanceId });
    settle();
    expect((await look(world))?.SlaveReadWeight).toBe(0);
  });

  it("have proxies that can be made to fail", async () => {
    const { redis } = emulated();
    const { Proxy } = await redis.DescribeInstanceNodeInfo({ InstanceId });
    const [first] = Proxy;
    const ProxyID = first?.NodeId ?? "";
    expect(await codeOf(redis.SwitchProxy({ InstanceId, ProxyID }))).toBeUndefined();
    expect(await codeOf(redis.SwitchProxy({ InstanceId, ProxyID: "0" }))).toBe("InvalidParameter");
  });
});

describe("maintenance", () => {
  it("has a window, and versions to go to", async () => {
    const world = emulated();
    const { redis, settle } = world;
    await redis.ModifyMaintenanceWindow({ InstanceId, StartTime: "01:00", EndTime: "02:00" });
    expect(await redis.DescribeMaintenanceWindow({ InstanceId })).toMatchObject({
      StartTime: "01:00",
      EndTime: "02:00",
    });
    const now = { InstanceId, InstanceTypeUpgradeNow: 1 as const };
    const proxies = { CurrentProxyVersion: "5.5.0", UpgradeProxyVersion: "5.6.0" };
    const nodes = { CurrentRedisVersion: "5.0.0", UpgradeRedisVersion: "5.0.1" };
    await redis.UpgradeProxyVersion({ ...now, ...proxies });
    settle();
    await redis.UpgradeSmallVersion({ ...now, ...nodes });
    settle();
    expect(await look(world)).toMatchObject({
      CurrentProxyVersion: "5.6.0",
      UpgradeProxyVersion: "5.7.0",
      CurrentRedisVersion: "5.0.1",
    });
    expect(await codeOf(redis.UpgradeProxyVersion({ ...now, ...proxies }))).toBe(
      "InvalidParameterValue.CheckNotPass",
    );
  });

  it("is planned, and can be moved or canceled", async () => {
    const { redis } = emulated();
    const span = { ExecutionStartDate: "2026-01-01", ExecutionEndDate: "2026-12-31" };
    const events = async (more: object = {}) =>
      (await redis.DescribeInstanceEvents({ ...span, ...more })).RedisInstanceEvents;
    expect(await events()).toMatchObject([{ ID: 102, InstanceId, Status: "Waiting" }]);
    await redis.ModifyInstanceEvent({ InstanceId, EventId: 102, ExecutionDate: "2026-02-01" });
    expect(await events({ ExecutionEndDate: "2026-01-31" })).toEqual([]);
    await redis.ModifyInstanceEvent({ InstanceId, EventId: 102, Status: "Canceled" });
    expect(await events({ Status: ["Canceled"] })).toHaveLength(1);
    expect(await events({ PageNo: 2, PageSize: 1 })).toEqual([]);
    expect(await codeOf(redis.ModifyInstanceEvent({ InstanceId, EventId: 102 }))).toBe(
      "UnsupportedOperation.InstanceNotOperation",
    );
  });
});

describe("a replication group", () => {
  it("adds instances, changes its master, removes them and is removed", async () => {
    const { redis, settle } = emulated();
    const { GroupId = "" } = await redis.CreateReplicationGroup({
      InstanceId,
      GroupName: "orders",
    });
    const join = { GroupId, InstanceId: other, InstanceRole: "r" } as const;
    expect(await codeOf(redis.AddReplicationInstance(join))).toBe(
      "LimitExceeded.ReplicationGroupLocked",
    );
    settle();
    await redis.AddReplicationInstance(join);
    settle();
    expect(await codeOf(redis.AddReplicationInstance(join))).toBe(
      "InvalidParameterValue.NotRepeatBind",
    );
    await redis.ChangeMasterInstance({ GroupId, InstanceId: other });
    settle();
    const { Groups } = await redis.DescribeReplicationGroup({ Limit: 20, Offset: 0 });
    expect(Groups).toMatchObject([
      {
        GroupId,
        GroupName: "orders",
        InstanceCount: 2,
        Instances: [
          { InstanceId, Role: "r" },
          { InstanceId: other, Role: "rw" },
        ],
      },
    ]);
    expect(await redis.DescribeReplicationGroupInstance({ InstanceId: other })).toMatchObject({
      GroupId,
      InstanceRole: "rw",
    });
    expect(await codeOf(redis.RemoveReplicationGroup({ GroupId }))).toBe("ResourceInUse");
    await redis.RemoveReplicationInstance({ GroupId, InstanceId: other, SyncType: true });
    settle();
    await redis.ModifyReplicationGroup({ GroupId, Remark: "Moved" });
    await redis.RemoveReplicationGroup({ GroupId });
    const gone = { Limit: 20, Offset: 0, GroupId };
    expect(await codeOf(redis.DescribeReplicationGroup(gone))).toBe(
      "InvalidParameterValue.ReplicationGroupNotExists",
    );
  });
});

describe("logs", () => {
  const log = { InstanceId, LogType: "auditLog" };

  it("are opened, set, exported and closed", async () => {
    const { redis, settle } = emulated();
    const logged = async () =>
      (await redis.DescribeLogInstanceList({ LogType: "auditLog", LogSwitch: "on" })).Items;
    const settings = { LogExpireDay: 30, HighLogExpireDay: 7, DegradeStrategy: 500 } as const;
    expect(await codeOf(redis.ModifyLog({ ...log, ...settings, LogSubType: "all" }))).toBe(
      "UnsupportedOperation",
    );
    await redis.OpenLog({ ...log, ...settings, LogSubType: "write" });
    await redis.ModifyLog({ ...log, ...settings, LogSubType: "all" });
    expect(await logged()).toMatchObject([
      { InstanceId, LogSubType: "all", LogExpireDay: 30, LowLogExpireDay: 23 },
    ]);
    const { FileName = "" } = await redis.CreateExportTask({
      ...log,
      StartTime: "2026-01-13 08:00:00",
      EndTime: "2026-01-13 09:00:00",
    });
    const page = { ...log, Limit: 20, Offset: 0 };
    expect((await redis.DescribeExportTasks(page)).Items).toMatchObject([{ Status: "creating" }]);
    settle();
    expect((await redis.DescribeExportTasks(page)).Items).toMatchObject([
      { FileName, Status: "success", Progress: 100 },
    ]);
    await redis.DeleteExportTask({ ...log, FileName });
    expect((await redis.DescribeExportTasks(page)).TotalCount).toBe(0);
    await redis.CloseLog(log);
    expect(await logged()).toEqual([]);
  });

  it("of slow commands are delivered on request", async () => {
    const { redis } = emulated();
    const delivery = { InstanceId, LogType: "slowlog", TopicId: "topic", LogsetId: "logset" };
    await redis.ModifyInstanceLogDelivery({ ...delivery, Enabled: true });
    expect((await redis.DescribeInstanceLogDelivery({ InstanceId })).SlowLog).toEqual({
      Enabled: true,
      TopicId: "topic",
      LogsetId: "logset",
      LogRegion: "ap-singapore",
    });
  });
});
