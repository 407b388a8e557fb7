// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { AutoRenew } from "../types/AutoRenew.js";
import type { AzMode } from "../types/AzMode.js";
import type { DescribeInstancesOrderBy } from "../types/DescribeInstancesOrderBy.js";
import type { DescribeInstancesOrderType } from "../types/DescribeInstancesOrderType.js";
import type { InstanceArchitecture } from "../types/InstanceArchitecture.js";
import type { InstanceSet } from "../types/InstanceSet.js";
import type { InstanceStatus } from "../types/InstanceStatus.js";
import type { InstanceTagInfo } from "../types/InstanceTagInfo.js";
import type { InstanceType } from "../types/InstanceType.js";
import type { ProductVersion } from "../types/ProductVersion.js";

/** Which instances to list, and in what order. */
export interface DescribeInstancesRequest {
  /**
   * How many instances to answer with at most.
   *
   * Range: at most 1000.
   *
   * @defaultValue `20`
   * @example `100`
   */
  Limit?: number | undefined;
  /**
   * How many instances to skip. A multiple of `Limit`.
   *
   * Range: at least 0.
   *
   * @example `0`
   */
  Offset?: number | undefined;
  /**
   * List this instance only.
   *
   * @example `crs-exampl01`
   */
  InstanceId?: string | undefined;
  /**
   * What a list of instances is sorted by.
   *
   * - `"projectId"` Project: Number of the project.
   * - `"createtime"`: When the instance was created.
   * - `"instancename"` Name: Name of the instance.
   * - `"type"`: Type number of the instance.
   * - `"curDeadline"` Deadline: When the subscription ends.
   */
  OrderBy?: DescribeInstancesOrderBy | undefined;
  /**
   * Which end of a sorted list comes first.
   *
   * - `0` Ascending: The smallest, or the oldest.
   * - `1` Descending: The largest, or the latest.
   *
   * @defaultValue `1`
   */
  OrderType?: DescribeInstancesOrderType | undefined;
  /**
   * Reserved. Use `UniqVpcIds`.
   *
   * @example `["75101"]`
   */
  VpcIds?: ReadonlyArray<string> | undefined;
  /**
   * Reserved. Use `UniqSubnetIds`.
   *
   * @example `["46315"]`
   */
  SubnetIds?: ReadonlyArray<string> | undefined;
  /**
   * List instances whose name has this in it.
   *
   * @example `sess`
   */
  SearchKey?: string | undefined;
  /**
   * List instances of these projects.
   *
   * @example `[0]`
   */
  ProjectIds?: ReadonlyArray<number> | undefined;
  /**
   * List instances of this name.
   *
   * @example `sessions`
   */
  InstanceName?: string | undefined;
  /**
   * List instances in these VPCs.
   *
   * @example `["vpc-exampl01"]`
   */
  UniqVpcIds?: ReadonlyArray<string> | undefined;
  /**
   * List instances in these subnets.
   *
   * @example `["subnet-exampl1"]`
   */
  UniqSubnetIds?: ReadonlyArray<string> | undefined;
  /**
   * Without effect. The header `X-TC-Region` chooses the region.
   *
   * @example `[9]`
   * @deprecated See the description.
   */
  RegionIds?: ReadonlyArray<number> | undefined;
  /**
   * List instances of these statuses.
   *
   * - `0` Uninitialized: Bought, but not set up yet.
   * - `1` Processing: A task is changing it, such as a resize or a restore.
   * - `2` Running: In service.
   * - `-2` Isolated: Out of service, after an overdue payment or a return. Its data is still kept.
   * - `-3` AwaitingDeletion: About to be deleted for good.
   */
  Status?: ReadonlyArray<InstanceStatus> | undefined;
  /**
   * List instances of this architecture.
   *
   * - `1` SingleNode: One node, without a replica.
   * - `2` MasterReplica: One master that holds all data, and its replicas. Elsewhere called standard.
   * - `3` Cluster: Data is spread over shards.
   */
  TypeVersion?: InstanceArchitecture | undefined;
  /**
   * List instances of this engine and version, such as `Redis-5.0` or `CKV`. `Type` is finer, and knows newer versions.
   *
   * @example `Redis-5.0`
   */
  EngineName?: string | undefined;
  /**
   * List monthly subscriptions with these settings.
   *
   * - `0` Manual: Nothing is renewed unless somebody does it by hand.
   * - `1` Automatic: Renewed before the term ends.
   * - `2` Off: Not renewed, by the user's explicit choice. The instance is isolated when the term ends.
   */
  AutoRenew?: ReadonlyArray<AutoRenew> | undefined;
  /**
   * List instances that are paid as you go (`postpaid`), or monthly subscriptions (`prepaid`).
   *
   * @example `postpaid`
   */
  BillingMode?: "postpaid" | "prepaid" | undefined;
  /**
   * List instances of this type.
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
  Type?: InstanceType | undefined;
  /**
   * List instances that match any of these: part of a name, or the whole of an ID or address. With `InstanceId`, both have to match.
   *
   * @example `["sess","10.0.0.10"]`
   */
  SearchKeys?: ReadonlyArray<string> | undefined;
  /**
   * For the service's own use.
   *
   * @example `[9]`
   */
  TypeList?: ReadonlyArray<number> | undefined;
  /**
   * For the service's own use.
   *
   * @example `5s`
   */
  MonitorVersion?: string | undefined;
  /** List instances with these tags. */
  InstanceTags?: ReadonlyArray<InstanceTagInfo> | undefined;
  /**
   * List instances that have tags with these keys, whatever the values.
   *
   * @example `["team"]`
   */
  TagKeys?: ReadonlyArray<string> | undefined;
  /**
   * List instances on these kinds of infrastructure.
   *
   * - `"local"` LocalDisk: Hosts with local disks.
   * - `"cloud"` CloudDisk: Hosts with cloud disks.
   * - `"cdc"` DedicatedCluster: Hosts of a dedicated cluster of the account.
   */
  ProductVersions?: ReadonlyArray<ProductVersion> | undefined;
  /**
   * List these instances. No more than `Limit` of them come back.
   *
   * @example `["crs-exampl01","crs-exampl02"]`
   */
  InstanceIds?: ReadonlyArray<string> | undefined;
  /**
   * Whether the nodes of an instance are spread over availability zones.
   *
   * - `"singleaz"` SingleZone: All nodes are in one zone.
   * - `"multiaz"` MultiZone: Nodes are in several zones.
   */
  AzMode?: AzMode | undefined;
}

/** Instances that match. */
export interface DescribeInstancesResponse {
  /**
   * How many instances match, on this page and on others.
   *
   * @example `1`
   */
  TotalCount: number;
  /** Instances of this page. */
  InstanceSet: Array<InstanceSet>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
