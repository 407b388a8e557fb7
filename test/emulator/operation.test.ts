import { describe, expect, it } from "vitest";
import { refused, emulated } from "../fixtures/emulated.js";

const InstanceId = "crs-exampl01";
const other = "crs-exampl02";

describe("the network of an instance", () => {
  it("changes its address, port and place", async () => {
    const { redis, settle, look } = emulated();
    await redis.ModifyNetworkConfig({ InstanceId, Operation: "changeVPort", VPort: 7001 });
    expect(await look(InstanceId)).toMatchObject({ Port: 6379, Status: 1 });
    settle();
    expect(await look(InstanceId)).toMatchObject({ Port: 7001, Status: 2 });
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
    expect(await look(InstanceId)).toMatchObject({ UniqVpcId: "vpc-other", Port: 7001 });
    await refused(
      redis.ModifyNetworkConfig({ InstanceId, Operation: "changeBaseToVpc", ...place }),
      "InvalidParameter.NotSupported",
    );
  });

  it("swaps addresses with another instance, which blocks both", async () => {
    const { redis, settle, look } = emulated();
    const before = [(await look(InstanceId))?.WanIp, (await look(other))?.WanIp];
    await redis.SwitchInstanceVip({ SrcInstanceId: InstanceId, DstInstanceId: other });
    expect((await look(other))?.Status).toBe(1);
    settle();
    expect([(await look(other))?.WanIp, (await look(InstanceId))?.WanIp]).toEqual(before);
    expect((await look(other))?.Status).toBe(2);
  });

  it("gets a public address and loses it", async () => {
    const { redis, waitFor, settle, look } = emulated();
    const { FlowId } = await redis.AllocateWanAddress({ InstanceId });
    expect((await look(InstanceId))?.WanAddress).toBe("");
    await waitFor("Task", { TaskId: FlowId });
    expect((await look(InstanceId))?.WanAddress).toMatch(/:6379$/);
    await redis.ReleaseWanAddress({ InstanceId });
    settle();
    expect((await look(InstanceId))?.WanAddress).toBe("");
    await refused(
      redis.AllocateWanAddress({ InstanceId: other }),
      "FailedOperation.UnSupportError",
    );
  });

  it("has limits", async () => {
    const { redis, settle, look } = emulated();
    await redis.ModifyConnectionConfig({ InstanceId, ClientLimit: 20_000, Bandwidth: 10 });
    settle();
    expect(await look(InstanceId)).toMatchObject({ ClientLimit: 20_000, NetLimit: 106 });
    expect((await redis.DescribeBandwidthRange({ InstanceId })).AddBandwidth).toBe(10);
    const tooMany = { InstanceId, ClientLimit: 40_001 };
    await refused(redis.ModifyConnectionConfig(tooMany), "InvalidParameterValue");
  });

  it("is encrypted when SSL is on", async () => {
    const { redis, settle } = emulated();
    const status = () => redis.DescribeSSLStatus({ InstanceId });
    expect(await status()).toMatchObject({ SSLConfig: false, Status: 2, EncryptAddress: "" });
    await redis.OpenSSL({ InstanceId, AddressType: 1 });
    expect(await status()).toMatchObject({ SSLConfig: false, Status: 1 });
    await refused(redis.CloseSSL({ InstanceId }), "ResourceUnavailable.InstanceStatusError");
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
    const { redis, settle, look } = emulated();
    const kill = { InstanceId, Password: "Example-Passw0rd" };
    await refused(redis.KillMasterGroup(kill), "ResourceUnavailable.InstanceNotSupportOperation");
    const NodeSet = [
      { NodeType: 0 as const, ZoneId: 900002 },
      { NodeType: 1 as const, ZoneId: 900003 },
    ];
    const move = { InstanceId, SwitchOption: 2 as const };
    await refused(
      redis.ModifyInstanceAvailabilityZones({ ...move, NodeSet: NodeSet.slice(1) }),
      "InvalidParameter.InvalidParameter",
    );
    await redis.ModifyInstanceAvailabilityZones({ ...move, NodeSet });
    settle();
    expect(await look(InstanceId)).toMatchObject({ ZoneId: 900002, NodeSet });
    expect((await redis.DescribeInstances({ AzMode: "multiaz" })).TotalCount).toBe(1);
    const { Redis } = await redis.DescribeInstanceNodeInfo({ InstanceId });
    expect(Redis.slice(0, 2).map(({ ZoneId }) => ZoneId)).toEqual([900002, 900003]);
    await refused(redis.KillMasterGroup({ InstanceId }), "InvalidParameterValue.PasswordEmpty");
    await redis.KillMasterGroup(kill);
  });

  it("serve reads or reject writes on request", async () => {
    const { redis, settle, look } = emulated();
    await redis.EnableReplicaReadonly({ InstanceId });
    await redis.ModifyInstanceReadOnly({ InstanceId, InputMode: "1" });
    settle();
    expect(await look(InstanceId)).toMatchObject({ SlaveReadWeight: 100, ReadOnly: 1 });
    await redis.DisableReplicaReadonly({ InstanceId });
    settle();
    expect((await look(InstanceId))?.SlaveReadWeight).toBe(0);
  });

  it("have proxies that can be made to fail", async () => {
    const { redis } = emulated();
    const { Proxy } = await redis.DescribeInstanceNodeInfo({ InstanceId });
    const [first] = Proxy;
    const ProxyID = first?.NodeId ?? "";
    await redis.SwitchProxy({ InstanceId, ProxyID });
    await refused(redis.SwitchProxy({ InstanceId, ProxyID: "0" }), "InvalidParameter");
  });
});

describe("maintenance", () => {
  it("has a window, and versions to go to", async () => {
    const { redis, settle, look } = emulated();
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
    expect(await look(InstanceId)).toMatchObject({
      CurrentProxyVersion: "5.6.0",
      UpgradeProxyVersion: "5.7.0",
      CurrentRedisVersion: "5.0.1",
    });
    await refused(
      redis.UpgradeProxyVersion({ ...now, ...proxies }),
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
    await refused(
      redis.ModifyInstanceEvent({ InstanceId, EventId: 102 }),
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
    await refused(redis.AddReplicationInstance(join), "LimitExceeded.ReplicationGroupLocked");
    settle();
    await redis.AddReplicationInstance(join);
    settle();
    await refused(redis.AddReplicationInstance(join), "InvalidParameterValue.NotRepeatBind");
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
    await refused(redis.RemoveReplicationGroup({ GroupId }), "ResourceInUse");
    await redis.RemoveReplicationInstance({ GroupId, InstanceId: other, SyncType: true });
    settle();
    await redis.ModifyReplicationGroup({ GroupId, Remark: "Moved" });
    await redis.RemoveReplicationGroup({ GroupId });
    const gone = { Limit: 20, Offset: 0, GroupId };
    await refused(
      redis.DescribeReplicationGroup(gone),
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
    await refused(
      redis.ModifyLog({ ...log, ...settings, LogSubType: "all" }),
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
