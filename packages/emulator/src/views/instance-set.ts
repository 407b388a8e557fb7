import {
  AutoRenew,
  BillingMode,
  ClusterNodeStatus,
  NodeConnection,
  ProductVersion,
} from "tencentcloud-redis/types";
import type { InstanceSet } from "tencentcloud-redis/types";
import { numberFor } from "../fingerprint.js";
import { APP_ID } from "../state/account.js";
import { engineOf, nextVersions } from "../state/engine.js";
import { statusOf, type Instance } from "../state/instance.js";
import { placeOf } from "../state/places.js";
import { DAY_MS, HOUR_MS, NO_TIME, wireTime } from "../wire-time.js";
import { groupsOf, nodesOf, spansZones } from "./nodes.js";

/** The range of `ClientLimit`. */
export const CLIENT_LIMITS = { least: 10_000, most: 40_000 } as const;

/** Base bandwidth of every size, in MB per second and shard. */
export const BASE_BANDWIDTH = 96;

/** How long an isolated instance can be brought back. */
const RECYCLE_MS = { hourly: 2 * HOUR_MS, monthly: 7 * DAY_MS } as const;

/** An instance in the response of `DescribeInstances`. */
export function instanceSet(instance: Instance, seenFrom: string): InstanceSet {
  const { region, regionId, zoneId } = placeOf(instance, seenFrom);
  const engine = engineOf(instance.type);
  const { isolatedAt, billingMode } = instance;
  const next = nextVersions(instance);
  const isMonthly = billingMode === BillingMode.MonthlySubscription;
  const recycleMs = isMonthly ? RECYCLE_MS.monthly : RECYCLE_MS.hourly;
  return {
    InstanceName: instance.name,
    InstanceId: instance.id,
    Appid: APP_ID,
    ProjectId: instance.projectId,
    RegionId: regionId,
    ZoneId: zoneId,
    VpcId: instance.vpcId === "" ? 0 : numberFor(instance.vpcId),
    SubnetId: instance.subnetId === "" ? 0 : numberFor(instance.subnetId),
    Status: statusOf(instance),
    WanIp: instance.vip,
    Port: instance.port,
    Createtime: wireTime(instance.createdAt),
    Size: instance.shardSizeMb * instance.shardCount,
    SizeUsed: 0,
    Type: instance.type,
    AutoRenewFlag: isMonthly ? instance.autoRenew : AutoRenew.Manual,
    DeadlineTime: wireTime(instance.deadline),
    Engine: engine.name,
    ProductType: engine.isCluster ? "cluster" : "standalone",
    UniqVpcId: instance.vpcId,
    UniqSubnetId: instance.subnetId,
    BillingMode: billingMode,
    InstanceTitle: titleOf(instance),
    OfflineTime: isolatedAt === undefined ? NO_TIME : wireTime(isolatedAt + recycleMs),
    SubStatus: 0,
    Tags: [],
    InstanceNode: clusterNodes(instance, seenFrom),
    RedisShardSize: instance.shardSizeMb,
    RedisShardNum: instance.shardCount,
    RedisReplicasNum: instance.replicaCount,
    PriceId: numberFor(instance.type.toString()),
    CloseTime: wireTime(isolatedAt),
    SlaveReadWeight: instance.replicaReads,
    InstanceTags: instance.tags.map((tag) => ({ ...tag })),
    ProjectName: instance.projectId === 0 ? "default" : `project-${instance.projectId}`,
    NoAuth: instance.password === undefined,
    ClientLimit: instance.clientLimit,
    DtsStatus: 0,
    NetLimit: BASE_BANDWIDTH + instance.extraBandwidth,
    PasswordFree: instance.password === undefined ? 1 : 0,
    Vip6: "",
    ReadOnly: Number(instance.inputMode),
    RemainBandwidthDuration: "",
    DiskSize: 0,
    MonitorVersion: "5s",
    ClientLimitMin: CLIENT_LIMITS.least,
    ClientLimitMax: CLIENT_LIMITS.most,
    NodeSet: spansZones(instance, seenFrom) ? instance.nodeSet.map((node) => ({ ...node })) : [],
    Region: region,
    WanAddress: instance.wanAddress,
    PolarisServer: "",
    RedisClusterId: "",
    DedicatedClusterId: "",
    ProductVersion: ProductVersion.LocalDisk,
    CurrentProxyVersion: instance.proxyVersion,
    CurrentRedisVersion: instance.redisVersion,
    UpgradeProxyVersion: next.proxy,
    UpgradeRedisVersion: next.redis,
    BackupMode: instance.backupMode,
    DeleteProtectionSwitch: instance.deleteProtection,
  };
}

/** The status of an instance in words. */
function titleOf({ phase, blockingTasks }: Instance): string {
  switch (phase) {
    case "ordered":
      return "Ordered";
    case "setting-up":
      return "Being set up";
    case "running":
      return blockingTasks > 0 ? "Processing" : "Running";
    case "isolated":
      return "Isolated";
    case "deleting":
      return "Being deleted";
    case "undelivered":
      return "Delivery failed";
  }
}

function clusterNodes(instance: Instance, seenFrom: string): InstanceSet["InstanceNode"] {
  const nodes = nodesOf(instance, seenFrom);
  return groupsOf(instance, seenFrom).map(({ groupId }) => ({
    Id: groupId,
    InstanceClusterNode: nodes
      .filter((node) => node.groupId === groupId)
      .map((node) => ({
        Name: `ng-${node.shard.toString().padStart(2, "0")}`,
        RunId: node.runId,
        Role: node.role,
        Status: node.role === 0 ? ClusterNodeStatus.ReadWrite : ClusterNodeStatus.Backup,
        Connected: NodeConnection.Up,
        CreateTime: String(Math.floor(instance.createdAt / 1000)),
        DownTime: "0",
        Slots: JSON.stringify([node.slots.join("-")]),
        Keys: 0,
        Qps: 0,
        QpsSlope: 0,
        Storage: 0,
        StorageSlope: 0,
      })),
  }));
}
