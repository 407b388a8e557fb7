// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { AutoRenew } from "../types/AutoRenew.js";
import type { BillingMode } from "../types/BillingMode.js";
import type { ConnectionMode } from "../types/ConnectionMode.js";
import type { InstanceType } from "../types/InstanceType.js";
import type { PasswordPolicy } from "../types/PasswordPolicy.js";
import type { ProductVersion } from "../types/ProductVersion.js";
import type { RedisNodeInfo } from "../types/RedisNodeInfo.js";
import type { ResourceTag } from "../types/ResourceTag.js";

/** What to buy, where to put it, and how to pay. */
export interface CreateInstancesRequest {
  /**
   * Engine, version and architecture to buy. Not every zone sells every type, and `Redis28SingleNode` is not sold at all.
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
  TypeId: InstanceType;
  /**
   * Memory in MB, as a rule a multiple of 1024: that of the whole instance with standard architecture, that of one shard with cluster architecture. `DescribeProductInfo` lists the sizes on sale, in GB.
   *
   * Range: at least 1.
   *
   * @example `4096`
   */
  MemSize: number;
  /**
   * How many instances to buy. `DescribeProductInfo` says how many one order may have at most (`MaxBuyNum`).
   *
   * Range: at least 1.
   *
   * @example `1`
   */
  GoodsNum: number;
  /**
   * Months to pay for. Always 1 when paying as you go, where it has no other meaning.
   *
   * @example `1`
   */
  Period: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 24 | 36;
  /**
   * How an instance is paid for.
   *
   * - `0` PayAsYouGo: Billed by the hour, until the instance is released.
   * - `1` MonthlySubscription: Paid in advance for whole months.
   */
  BillingMode: BillingMode;
  /**
   * Numeric ID of the availability zone. Give this or `ZoneName`. `DescribeProductInfo` lists zones.
   *
   * @example `900001`
   */
  ZoneId?: number | undefined;
  /**
   * Password of the instances: 8 to 64 letters, digits and ``()`~!@#$%^&*-+=_|{}[]:;<>,.?/``, of at least two kinds among lower case, upper case, digits and the rest, not starting with a slash. CKV 3.2 takes letters and digits only, wants both, and at most 30. Needed unless `NoAuth` is true.
   *
   * Secret: never shown in errors or logs.
   */
  Password?: string | undefined;
  /**
   * VPC of the instances. Left out, they join the classic network.
   *
   * @example `vpc-exampl01`
   */
  VpcId?: string | undefined;
  /**
   * Subnet of the VPC. Needed with `VpcId`, without meaning on the classic network.
   *
   * @example `subnet-exampl1`
   */
  SubnetId?: string | undefined;
  /**
   * Project that the instances are filed under. The console's account center lists projects.
   *
   * @example `0`
   */
  ProjectId?: number | undefined;
  /**
   * What happens to a monthly subscription when its term ends.
   *
   * - `0` Manual: Nothing is renewed unless somebody does it by hand.
   * - `1` Automatic: Renewed before the term ends.
   * - `2` Off: Not renewed, by the user's explicit choice. The instance is isolated when the term ends.
   *
   * @defaultValue `0`
   */
  AutoRenew?: AutoRenew | undefined;
  /**
   * Security groups that guard the instances. `DescribeProjectSecurityGroups` lists those of a project.
   *
   * @example `["sg-exampl01"]`
   */
  SecurityGroupIdList?: ReadonlyArray<string> | undefined;
  /**
   * TCP port that the instances listen on.
   *
   * Range: 1024 to 65535.
   *
   * @defaultValue `6379`
   * @example `6380`
   */
  VPort?: number | undefined;
  /**
   * Number of shards. For cluster architecture only.
   *
   * @example `3`
   */
  RedisShardNum?: 1 | 3 | 5 | 8 | 12 | 16 | 24 | 32 | 40 | 48 | 64 | 80 | 96 | 128 | undefined;
  /**
   * Number of replicas, of each shard with cluster architecture. Redis 2.8 and CKV 3.2 of standard architecture have 1.
   *
   * Range: 1 to 5.
   *
   * @example `1`
   */
  RedisReplicasNum?: number | undefined;
  /**
   * Whether replicas serve reads; writes go to the master all the same. Best with two replicas or more. Not with Redis 2.8 and CKV 3.2 of standard architecture.
   *
   * @example `false`
   */
  ReplicasReadonly?: boolean | undefined;
  /**
   * Name of the instances: letters, digits, hyphens, underscores and Chinese characters. It need not be unique, and all instances of one order share it.
   *
   * Length: at most 60 characters.
   *
   * Pattern: `^(?:[A-Za-z0-9_-]|[^\x00-\x7F])+$`.
   *
   * @example `sessions`
   */
  InstanceName?: string | undefined;
  /**
   * Whether clients connect without a password. Only inside a VPC, and not together with SSL.
   *
   * @defaultValue `false`
   * @example `false`
   */
  NoAuth?: boolean | undefined;
  /** Placement of the master and of each replica across zones. Left out, the service spreads the nodes over several zones where the region has them. */
  NodeSet?: ReadonlyArray<RedisNodeInfo> | undefined;
  /** Tags put on every instance. A tag of your own finds the instances again if the reply is lost. */
  ResourceTags?: ReadonlyArray<ResourceTag> | undefined;
  /**
   * Name of the availability zone. Give this or `ZoneId`.
   *
   * @example `ap-singapore-1`
   */
  ZoneName?: string | undefined;
  /**
   * Parameter template to apply, from `DescribeParamTemplates`. Left out, the default template for the version and architecture is used.
   *
   * @example `crs-cfg-exampl01`
   */
  TemplateId?: string | undefined;
  /**
   * Whether only to check the request. Nothing is ordered or paid then.
   *
   * @defaultValue `false`
   * @example `false`
   */
  DryRun?: boolean | undefined;
  /**
   * What kind of infrastructure the instances run on. `cloud` is not on sale at present.
   *
   * - `"local"` LocalDisk: Hosts with local disks.
   * - `"cloud"` CloudDisk: Hosts with cloud disks.
   * - `"cdc"` DedicatedCluster: Hosts of a dedicated cluster of the account.
   *
   * @defaultValue `local`
   */
  ProductVersion?: ProductVersion | undefined;
  /**
   * Dedicated cluster to place the instances on. Needed when `ProductVersion` is `cdc`. `DescribeRedisClusters` lists them.
   *
   * @example `crs-cdc-exampl01`
   */
  RedisClusterId?: string | undefined;
  /**
   * Alarm policies to attach to the instances. The observability console lists them. Left out, the default policy is attached.
   *
   * @example `["policy-exampl1"]`
   */
  AlarmPolicyList?: ReadonlyArray<string> | undefined;
  /**
   * Whether `Password` is encrypted for the transfer. Rules for its length and characters apply to passwords that are not.
   *
   * @defaultValue `false`
   * @example `false`
   */
  EncryptPassword?: boolean | undefined;
  /** Stricter rules for the passwords of the instances. Left out, only those of `Password` hold. */
  PasswordPolicy?: PasswordPolicy | undefined;
  /**
   * Whether connections are encrypted with SSL from the start.
   *
   * @defaultValue `false`
   * @example `false`
   */
  EnableSSL?: boolean | undefined;
  /**
   * Whether the certificate also names the private IPv4 address, so that clients that connect by address can check it. Only has a meaning when `EnableSSL` is true.
   *
   * @defaultValue `false`
   * @example `false`
   */
  SSLBindPrivateIPv4?: boolean | undefined;
  /**
   * How clients reach the nodes of an instance.
   *
   * - `0` Proxy: Through proxies, which hide how data is spread over the nodes.
   * - `1` Direct: Straight to the nodes. Clients of a cluster have to speak the cluster protocol.
   *
   * @defaultValue `0`
   */
  ConnectionMode?: ConnectionMode | undefined;
}

/** What was ordered. */
export interface CreateInstancesResponse {
  /**
   * Former identifier of the order. `DealName` replaces it.
   *
   * @example `7000001`
   * @deprecated See the description.
   */
  DealId: string;
  /**
   * Instances that were ordered, `GoodsNum` of them. They may not run yet.
   *
   * @example `["crs-exampl01"]`
   */
  InstanceIds: Array<string>;
  /**
   * Order that the instances belong to. `DescribeInstanceDealDetail` tells how far it has come.
   *
   * @example `20260113100000000000001`
   */
  DealName?: string;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
