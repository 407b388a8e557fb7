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
  Limit?: number;
  /**
   * How many instances to skip. A multiple of `Limit`.
   *
   * Range: at least 0.
   *
   * @example `0`
   */
  Offset?: number;
  /**
   * List this instance only.
   *
   * @example `crs-exampl01`
   */
  InstanceId?: string;
  /** What a list of instances is sorted by. */
  OrderBy?: DescribeInstancesOrderBy;
  /**
   * Which end of a sorted list comes first.
   *
   * @defaultValue `1`
   */
  OrderType?: DescribeInstancesOrderType;
  /**
   * Reserved. Use `UniqVpcIds`.
   *
   * @example `["75101"]`
   */
  VpcIds?: ReadonlyArray<string>;
  /**
   * Reserved. Use `UniqSubnetIds`.
   *
   * @example `["46315"]`
   */
  SubnetIds?: ReadonlyArray<string>;
  /**
   * List instances whose name has this in it.
   *
   * @example `sess`
   */
  SearchKey?: string;
  /**
   * List instances of these projects.
   *
   * @example `[0]`
   */
  ProjectIds?: ReadonlyArray<number>;
  /**
   * List instances of this name.
   *
   * @example `sessions`
   */
  InstanceName?: string;
  /**
   * List instances in these VPCs.
   *
   * @example `["vpc-exampl01"]`
   */
  UniqVpcIds?: ReadonlyArray<string>;
  /**
   * List instances in these subnets.
   *
   * @example `["subnet-exampl1"]`
   */
  UniqSubnetIds?: ReadonlyArray<string>;
  /**
   * Without effect. The header `X-TC-Region` chooses the region.
   *
   * @example `[9]`
   * @deprecated See the description.
   */
  RegionIds?: ReadonlyArray<number>;
  /** List instances of these statuses. */
  Status?: ReadonlyArray<InstanceStatus>;
  /** List instances of this architecture. */
  TypeVersion?: InstanceArchitecture;
  /**
   * List instances of this engine and version, such as `Redis-5.0` or `CKV`. `Type` is finer, and knows newer versions.
   *
   * @example `Redis-5.0`
   */
  EngineName?: string;
  /** List monthly subscriptions with these settings. */
  AutoRenew?: ReadonlyArray<AutoRenew>;
  /**
   * List instances that are paid as you go (`postpaid`), or monthly subscriptions (`prepaid`).
   *
   * @example `postpaid`
   */
  BillingMode?: "postpaid" | "prepaid";
  /** List instances of this type. */
  Type?: InstanceType;
  /**
   * List instances that match any of these: part of a name, or the whole of an ID or address. With `InstanceId`, both have to match.
   *
   * @example `["sess","10.0.0.10"]`
   */
  SearchKeys?: ReadonlyArray<string>;
  /**
   * For the service's own use.
   *
   * @example `[9]`
   */
  TypeList?: ReadonlyArray<number>;
  /**
   * For the service's own use.
   *
   * @example `5s`
   */
  MonitorVersion?: string;
  /** List instances with these tags. */
  InstanceTags?: ReadonlyArray<InstanceTagInfo>;
  /**
   * List instances that have tags with these keys, whatever the values.
   *
   * @example `["team"]`
   */
  TagKeys?: ReadonlyArray<string>;
  /** List instances on these kinds of infrastructure. */
  ProductVersions?: ReadonlyArray<ProductVersion>;
  /**
   * List these instances. No more than `Limit` of them come back.
   *
   * @example `["crs-exampl01","crs-exampl02"]`
   */
  InstanceIds?: ReadonlyArray<string>;
  /** Whether the nodes of an instance are spread over availability zones. */
  AzMode?: AzMode;
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

/** Codes documented for DescribeInstances, besides those that any action may answer with. */
export type DescribeInstancesErrorCode =
  | "FailedOperation.SystemError"
  | "FailedOperation.Unknown"
  | "InternalError.DbOperationFailed"
  | "InvalidParameter"
  | "InvalidParameter.EmptyParam"
  | "InvalidParameter.InvalidParameter"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnsupportedOperation";
