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
  /** Engine, version and architecture to buy. Not every zone sells every type, and `Redis28SingleNode` is not sold at all. */
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
  /** How an instance is paid for. */
  BillingMode: BillingMode;
  /**
   * Numeric ID of the availability zone. Give this or `ZoneName`. `DescribeProductInfo` lists zones.
   *
   * @example `900001`
   */
  ZoneId?: number;
  /**
   * Password of the instances: letters, digits and ``()`~!@#$%^&*-+=_|{}[]:;<>,.?/``, of at least two kinds among lower case, upper case, digits and the rest, not starting with a slash. CKV 3.2 takes letters and digits only, wants both, and at most 30. Needed unless `NoAuth` is true.
   *
   * Length: 8 to 64 characters.
   *
   * Pattern: `` ^(?![a-z]+$)(?![A-Z]+$)(?![0-9]+$)(?![^A-Za-z0-9]+$)(?!/)[A-Za-z0-9()`~!@#$%^&*\-+=_|{}\[\]:;<>,.?/]+$ ``.
   *
   * Secret: never shown in errors or logs.
   */
  Password?: string;
  /**
   * VPC of the instances. Left out, they join the classic network.
   *
   * @example `vpc-exampl01`
   */
  VpcId?: string;
  /**
   * Subnet of the VPC. Needed with `VpcId`, without meaning on the classic network.
   *
   * @example `subnet-exampl1`
   */
  SubnetId?: string;
  /**
   * Project that the instances are filed under. The console's account center lists projects.
   *
   * @example `0`
   */
  ProjectId?: number;
  /**
   * What happens to a monthly subscription when its term ends.
   *
   * @defaultValue `0`
   */
  AutoRenew?: AutoRenew;
  /**
   * Security groups that guard the instances. `DescribeProjectSecurityGroups` lists those of a project.
   *
   * @example `["sg-exampl01"]`
   */
  SecurityGroupIdList?: ReadonlyArray<string>;
  /**
   * TCP port that the instances listen on.
   *
   * Range: 1024 to 65535.
   *
   * @defaultValue `6379`
   * @example `6380`
   */
  VPort?: number;
  /**
   * Number of shards. For cluster architecture only.
   *
   * @example `3`
   */
  RedisShardNum?: 1 | 3 | 5 | 8 | 12 | 16 | 24 | 32 | 40 | 48 | 64 | 80 | 96 | 128;
  /**
   * Number of replicas, of each shard with cluster architecture. Redis 2.8 and CKV 3.2 of standard architecture have 1.
   *
   * Range: 1 to 5.
   *
   * @example `1`
   */
  RedisReplicasNum?: number;
  /**
   * Whether replicas serve reads; writes go to the master all the same. Best with two replicas or more. Not with Redis 2.8 and CKV 3.2 of standard architecture.
   *
   * @example `false`
   */
  ReplicasReadonly?: boolean;
  /**
   * Name of the instances: letters, digits, hyphens, underscores and Chinese characters. It need not be unique, and all instances of one order share it.
   *
   * Length: at most 60 characters.
   *
   * Pattern: `^(?:[A-Za-z0-9_-]|[^\x00-\x7F])+$`.
   *
   * @example `sessions`
   */
  InstanceName?: string;
  /**
   * Whether clients connect without a password. Only inside a VPC, and not together with SSL.
   *
   * @defaultValue `false`
   * @example `false`
   */
  NoAuth?: boolean;
  /** Placement of the master and of each replica across zones. Not needed when all of them are to be in one zone. */
  NodeSet?: ReadonlyArray<RedisNodeInfo>;
  /** Tags put on every instance. A tag of your own finds the instances again if the reply is lost. */
  ResourceTags?: ReadonlyArray<ResourceTag>;
  /**
   * Name of the availability zone. Give this or `ZoneId`.
   *
   * @example `ap-singapore-1`
   */
  ZoneName?: string;
  /**
   * Parameter template to apply, from `DescribeParamTemplates`. Left out, the default template for the version and architecture is used.
   *
   * @example `crs-cfg-exampl01`
   */
  TemplateId?: string;
  /**
   * Whether only to check the request. Nothing is ordered or paid then.
   *
   * @defaultValue `false`
   * @example `false`
   */
  DryRun?: boolean;
  /**
   * What kind of infrastructure the instances run on. `cloud` is not on sale at present.
   *
   * @defaultValue `local`
   */
  ProductVersion?: ProductVersion;
  /**
   * Dedicated cluster to place the instances on. Needed when `ProductVersion` is `cdc`. `DescribeRedisClusters` lists them.
   *
   * @example `crs-cdc-exampl01`
   */
  RedisClusterId?: string;
  /**
   * Alarm policies to attach to the instances. The observability console lists them. Left out, the default policy is attached.
   *
   * @example `["policy-exampl1"]`
   */
  AlarmPolicyList?: ReadonlyArray<string>;
  /**
   * Whether the password is sent encrypted.
   *
   * @defaultValue `false`
   * @example `false`
   */
  EncryptPassword?: boolean;
  /** Stricter rules for the passwords of the instances. Left out, only those of `Password` hold. */
  PasswordPolicy?: PasswordPolicy;
  /**
   * Whether connections are encrypted with SSL from the start.
   *
   * @defaultValue `false`
   * @example `false`
   */
  EnableSSL?: boolean;
  /**
   * Whether the certificate also names the private IPv4 address, so that clients that connect by address can check it. Only has a meaning when `EnableSSL` is true.
   *
   * @defaultValue `false`
   * @example `false`
   */
  SSLBindPrivateIPv4?: boolean;
  /**
   * How clients reach the nodes of an instance.
   *
   * @defaultValue `0`
   */
  ConnectionMode?: ConnectionMode;
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

/** Codes documented for CreateInstances, besides those that any action may answer with. */
export type CreateInstancesErrorCode =
  | "FailedOperation.PayFailed"
  | "FailedOperation.SystemError"
  | "FailedOperation.Unknown"
  | "InternalError.InternalError"
  | "InvalidParameter.EmptyParam"
  | "InvalidParameter.OnlyVPCOnSpecZoneId"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.BaseNetWorkAccessDeny"
  | "InvalidParameterValue.InvalidInstanceTypeId"
  | "InvalidParameterValue.InvalidSubnetId"
  | "InvalidParameterValue.PasswordEmpty"
  | "InvalidParameterValue.PasswordFreeDenied"
  | "InvalidParameterValue.PasswordRuleError"
  | "InvalidParameterValue.SecurityGroupIdsNotExists"
  | "InvalidParameterValue.SpecNotExist"
  | "InvalidParameterValue.UnVpcIdNotExists"
  | "LimitExceeded"
  | "LimitExceeded.InvalidMemSize"
  | "LimitExceeded.InvalidParameterGoodsNumNotInRange"
  | "LimitExceeded.PeriodExceedMaxLimit"
  | "LimitExceeded.PeriodLessThanMinLimit"
  | "ResourceInsufficient"
  | "ResourceNotFound.AccountDoesNotExists"
  | "ResourceNotFound.InstanceNotExists"
  | "ResourceUnavailable.InstanceDeleted"
  | "ResourceUnavailable.NoEnoughVipInVPC"
  | "ResourceUnavailable.NoRedisService"
  | "ResourceUnavailable.NoTypeIdRedisService"
  | "ResourceUnavailable.SaleOut"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList"
  | "UnsupportedOperation";
