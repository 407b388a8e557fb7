// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { InstanceStatus } from "./InstanceStatus.js";
import type { InstanceType } from "./InstanceType.js";
import type { RegionNumber } from "./RegionNumber.js";
import type { ReplicationRole } from "./ReplicationRole.js";

/** One instance of a replication group. */
export interface Instances {
  /**
   * Number of the Tencent Cloud account that owns the instance.
   *
   * @example `1250000000`
   */
  AppId: number;
  /**
   * ID of the instance.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Name of the instance.
   *
   * @example `orders`
   */
  InstanceName: string;
  /**
   * Region, as the service numbers it where it does not use names such as `ap-singapore`. Newer regions have numbers that are not listed here.
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
   *
   * @example `9`
   */
  RegionId: RegionNumber | (number & {});
  /**
   * Numeric ID of the instance's availability zone.
   *
   * @example `900001`
   */
  ZoneId: number;
  /**
   * Number of replicas of each master.
   *
   * @example `1`
   */
  RedisReplicasNum: number;
  /**
   * Number of shards.
   *
   * @example `3`
   */
  RedisShardNum: number;
  /**
   * Memory of one shard, presumably in MB as in `DescribeInstances`.
   *
   * @example `1024`
   */
  RedisShardSize: number;
  /**
   * Size of the disk. Without meaning for instances that keep their data in memory.
   *
   * @example `0`
   */
  DiskSize: number;
  /**
   * Engine of the instance, such as `Redis Community Edition`.
   *
   * @example `Redis Community Edition`
   */
  Engine: string;
  /**
   * What part an instance plays in its replication group.
   *
   * - `"rw"` ReadWrite: Takes reads and writes.
   * - `"r"` ReadOnly: Takes reads only, and follows what the group writes.
   */
  Role: ReplicationRole | (string & {});
  /**
   * Private IPv4 address of the instance.
   *
   * @example `10.0.0.10`
   */
  Vip: string;
  /**
   * For the service's own use. `IPv6` replaces it.
   *
   * @example ``
   */
  Vip6: string;
  /**
   * Private IPv6 address. For the service's own use.
   *
   * @example ``
   */
  IPv6: string;
  /**
   * Number of the VPC. It is not the ID that other actions take, such as `vpc-exampl01`.
   *
   * @example `75101`
   */
  VpcID: number;
  /**
   * TCP port that the instance listens on.
   *
   * @example `6379`
   */
  VPort: number;
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
   * Number of the storage system underneath. For the service's own use.
   *
   * @example `15007`
   */
  GrocerySysId: number;
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
  ProductType: InstanceType | (number & {});
  /**
   * When the instance joined the group.
   *
   * @example `2026-01-13 08:00:00`
   */
  CreateTime: string;
  /**
   * When the instance's place in the group last changed.
   *
   * @example `2026-01-13 08:30:00`
   */
  UpdateTime: string;
}
