// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { AutoRenew } from "./AutoRenew.js";
import type { BackupMode } from "./BackupMode.js";
import type { BillingMode } from "./BillingMode.js";
import type { DeleteProtection } from "./DeleteProtection.js";
import type { InstanceNode } from "./InstanceNode.js";
import type { InstanceStatus } from "./InstanceStatus.js";
import type { InstanceTagInfo } from "./InstanceTagInfo.js";
import type { InstanceType } from "./InstanceType.js";
import type { ProductVersion } from "./ProductVersion.js";
import type { RedisNodeInfo } from "./RedisNodeInfo.js";
import type { RegionNumber } from "./RegionNumber.js";
import type { ReplicaReadWeight } from "./ReplicaReadWeight.js";

/** An instance, with all that the service tells about it. */
export interface InstanceSet {
  /**
   * Name of the instance. Several can have the same.
   *
   * @example `sessions`
   */
  InstanceName: string;
  /**
   * Identifies the instance.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Application number of the account.
   *
   * @example `1250000001`
   */
  Appid: number;
  /**
   * Project that the instance is filed under. 0 is the default project.
   *
   * @example `0`
   */
  ProjectId: number;
  /**
   * Region of the instance. `Region` has its name.
   *
   * - `1` Guangzhou: `ap-guangzhou`.
   * - `4` Shanghai: `ap-shanghai`.
   * - `5` HongKong: `ap-hongkong`.
   * - `7` ShanghaiFinance: `ap-shanghai-fsi`.
   * - `8` Beijing: `ap-beijing`.
   * - `9` Singapore: `ap-singapore`.
   * - `11` ShenzhenFinance: `ap-shenzhen-fsi`.
   * - `15` SiliconValley: `na-siliconvalley`.
   * - 7 more: see {@link RegionNumber}.
   */
  RegionId: RegionNumber | (number & {});
  /**
   * Numeric ID of the availability zone that the master is in.
   *
   * @example `900001`
   */
  ZoneId: number;
  /**
   * Internal number of the VPC. `UniqVpcId` has the ID that other actions take.
   *
   * @example `75101`
   */
  VpcId: number;
  /**
   * Internal number of the subnet. `UniqSubnetId` has the ID that other actions take.
   *
   * @example `46315`
   */
  SubnetId: number;
  /**
   * Where an instance is in its life.
   *
   * - `0` Uninitialized: Bought, but not set up yet.
   * - `1` Processing: A task is changing it, such as a resize or a restore.
   * - `2` Running: In service.
   * - `-2` Isolated: Out of service, after an overdue payment or a return. Its data is still kept.
   * - `-3` AwaitingDeletion: About to be deleted for good.
   */
  Status: InstanceStatus | (number & {});
  /**
   * Private address that clients connect to, whatever the name makes one think. `WanAddress` has the public one.
   *
   * @example `10.0.0.10`
   */
  WanIp: string;
  /**
   * TCP port that the instance listens on.
   *
   * @example `6379`
   */
  Port: number;
  /**
   * When the instance was created. The small `t` is the service's.
   *
   * @example `2026-01-13 08:00:00`
   */
  Createtime: string;
  /**
   * Memory of the instance, in MB.
   *
   * @example `12288`
   */
  Size: number;
  /**
   * Memory in use. Ask Cloud Monitor's `GetMonitorData` instead.
   *
   * @example `0`
   * @deprecated See the description.
   */
  SizeUsed?: number;
  /**
   * Engine, version and architecture of an instance, as one number. Standard architecture keeps all data on one master with its replicas; cluster architecture spreads it over shards.
   *
   * - `2` Redis28Standard: Redis 2.8, standard architecture.
   * - `3` Ckv32Standard: CKV 3.2, standard architecture. Kept for those who already use it.
   * - `4` Ckv32Cluster: CKV 3.2, cluster architecture. Kept for those who already use it.
   * - `5` Redis28SingleNode: Redis 2.8 on a single node, without a replica. No longer sold.
   * - `6` Redis40Standard: Redis 4.0, standard architecture.
   * - `7` Redis40Cluster: Redis 4.0, cluster architecture.
   * - `8` Redis50Standard: Redis 5.0, standard architecture.
   * - `9` Redis50Cluster: Redis 5.0, cluster architecture.
   * - 9 more: see {@link InstanceType}.
   */
  Type: InstanceType | (number & {});
  /**
   * What happens to a monthly subscription when its term ends.
   *
   * - `0` Manual: Nothing is renewed unless somebody does it by hand.
   * - `1` Automatic: Renewed before the term ends.
   * - `2` Off: Not renewed, by the user's explicit choice. The instance is isolated when the term ends.
   */
  AutoRenewFlag: AutoRenew | (number & {});
  /**
   * When the term of a monthly subscription ends.
   *
   * @example `2026-02-13 08:00:00`
   */
  DeadlineTime: string;
  /**
   * Name of the engine, such as Redis or CKV. `Type` tells more.
   *
   * @example `Redis`
   */
  Engine: string;
  /**
   * Architecture. `standalone` is the standard architecture, with or without replicas.
   *
   * @example `cluster`
   */
  ProductType: "standalone" | "cluster" | (string & {});
  /**
   * VPC of the instance.
   *
   * @example `vpc-exampl01`
   */
  UniqVpcId: string;
  /**
   * Subnet of the VPC.
   *
   * @example `subnet-exampl1`
   */
  UniqSubnetId: string;
  /**
   * How an instance is paid for.
   *
   * - `0` PayAsYouGo: Billed by the hour, until the instance is released.
   * - `1` MonthlySubscription: Paid in advance for whole months.
   */
  BillingMode: BillingMode | (number & {});
  /**
   * What the instance is doing, for people.
   *
   * @example `Running`
   */
  InstanceTitle: string;
  /**
   * When an isolated instance is destroyed for good: 2 hours after its isolation where it was paid by the hour, 7 days where it was a monthly subscription.
   *
   * @example `2026-02-20 08:00:00`
   */
  OfflineTime: string;
  /**
   * Detail of `Status`. 0: the disk takes reads and writes. 1: it takes reads only, because it is over its limit. Other numbers occur, such as 19 and 37, and are not explained.
   *
   * @example `0`
   */
  SubStatus: number;
  /**
   * Labels that keep instances with the same one apart on different hosts. `InstanceTags` has the tags proper.
   *
   * @example `[]`
   */
  Tags: Array<string>;
  /** Nodes of the instance. */
  InstanceNode: Array<InstanceNode>;
  /**
   * Memory of one shard, in MB.
   *
   * @example `4096`
   */
  RedisShardSize: number;
  /**
   * Number of shards. 1 in the standard architecture.
   *
   * @example `3`
   */
  RedisShardNum: number;
  /**
   * Number of replicas that each master has.
   *
   * @example `1`
   */
  RedisReplicasNum: number;
  /**
   * Number that billing knows the instance by.
   *
   * @example `114`
   */
  PriceId: number;
  /**
   * When the instance was isolated. `0000-00-00 00:00:00` where it was not.
   *
   * @example `0000-00-00 00:00:00`
   */
  CloseTime: string;
  /**
   * Whether replicas take reads.
   *
   * - `0` Off: The master takes all reads.
   * - `100` On: Replicas take reads.
   */
  SlaveReadWeight: ReplicaReadWeight | (number & {});
  /** Tags of the instance. */
  InstanceTags: Array<InstanceTagInfo>;
  /**
   * Name of the project that the instance is filed under.
   *
   * @example `default`
   */
  ProjectName: string;
  /**
   * Whether clients connect without a password.
   *
   * @example `false`
   */
  NoAuth: boolean;
  /**
   * How many clients can be connected at a time.
   *
   * @example `10000`
   */
  ClientLimit: number;
  /**
   * For the service's own use. `DescribeInstanceDTSInfo` tells about data transmission.
   *
   * @example `0`
   */
  DtsStatus: number;
  /**
   * Highest bandwidth of one shard, in MB per second.
   *
   * @example `96`
   */
  NetLimit: number;
  /**
   * For the service's own use. `NoAuth` tells whether a password is needed.
   *
   * @example `0`
   */
  PasswordFree: number;
  /**
   * For the service's own use. `IPv6` replaces it.
   *
   * @example ``
   */
  Vip6: string;
  /**
   * For the service's own use.
   *
   * @example ``
   */
  IPv6?: string;
  /**
   * For the service's own use.
   *
   * @example `0`
   */
  ReadOnly: number;
  /**
   * For the service's own use.
   *
   * @example ``
   */
  RemainBandwidthDuration: string;
  /**
   * Size of the disk. Without meaning for instances that keep their data in memory.
   *
   * @example `0`
   */
  DiskSize: number;
  /**
   * How often the instance is measured. `1m` is no longer in use.
   *
   * @example `5s`
   */
  MonitorVersion: "1m" | "5s" | (string & {});
  /**
   * Lowest value that `ClientLimit` can be set to.
   *
   * @example `10000`
   */
  ClientLimitMin: number;
  /**
   * Highest value that `ClientLimit` can be set to.
   *
   * @example `40000`
   */
  ClientLimitMax: number;
  /** Where each node is placed. Filled in only when nodes are in several zones. */
  NodeSet: Array<RedisNodeInfo>;
  /**
   * Name of the region.
   *
   * @example `ap-singapore`
   */
  Region: string;
  /**
   * Public address. Empty while there is none; `AllocateWanAddress` gives one.
   *
   * @example ``
   */
  WanAddress: string;
  /**
   * For the service's own use.
   *
   * @example ``
   */
  PolarisServer: string;
  /**
   * Redis cluster that the instance runs in, if on a dedicated cluster.
   *
   * @example ``
   */
  RedisClusterId: string;
  /**
   * Dedicated cluster that the instance runs on, if on any.
   *
   * @example ``
   */
  DedicatedClusterId: string;
  /**
   * What kind of infrastructure an instance runs on.
   *
   * - `"local"` LocalDisk: Hosts with local disks.
   * - `"cloud"` CloudDisk: Hosts with cloud disks.
   * - `"cdc"` DedicatedCluster: Hosts of a dedicated cluster of the account.
   */
  ProductVersion: ProductVersion | (string & {});
  /**
   * Version of the proxies.
   *
   * @example `5.5.0`
   */
  CurrentProxyVersion: string;
  /**
   * Minor version of the engine. In a replication group, that of the group.
   *
   * @example `4.3.0`
   */
  CurrentRedisVersion: string;
  /**
   * Version that `UpgradeProxyVersion` can bring the proxies to.
   *
   * @example `5.6.0`
   */
  UpgradeProxyVersion: string;
  /**
   * Minor version that `UpgradeSmallVersion` can bring the engine to.
   *
   * @example `4.4.0`
   */
  UpgradeRedisVersion: string;
  /**
   * How closely an instance is backed up.
   *
   * - `"SecondLevelBackup"` SecondLevel: Changes are kept as well, so that data can be brought back as it was at any second of the last seven days.
   * - `"NormalLevelBackup"` Normal: Only full backups are made, at their set times or by hand.
   */
  BackupMode?: BackupMode | (string & {});
  /**
   * Whether an instance is guarded against being destroyed.
   *
   * - `0` Off: It can be destroyed.
   * - `1` On: It cannot be destroyed until this is switched off.
   */
  DeleteProtectionSwitch?: DeleteProtection | (number & {});
}
