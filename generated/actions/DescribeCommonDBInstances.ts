// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeCommonDBInstancesPayMode } from "../types/DescribeCommonDBInstancesPayMode.js";
import type { RedisCommonInstanceList } from "../types/RedisCommonInstanceList.js";

/** Which instances to list. */
export interface DescribeCommonDBInstancesRequest {
  /**
   * List instances in the VPCs with these internal numbers.
   *
   * @example `[75101]`
   */
  VpcIds?: ReadonlyArray<number> | undefined;
  /**
   * List instances in the subnets with these internal numbers.
   *
   * @example `[46315]`
   */
  SubnetIds?: ReadonlyArray<number> | undefined;
  /**
   * How instances to list are paid for. Documented with the opposite meaning of `BillingMode`: check `PayMode` of what comes back.
   *
   * - `0` MonthlySubscription: Paid in advance for whole months.
   * - `1` PayAsYouGo: Billed by the hour.
   */
  PayMode?: DescribeCommonDBInstancesPayMode | undefined;
  /**
   * List these instances.
   *
   * Items: at most 100.
   *
   * @example `["crs-exampl01"]`
   */
  InstanceIds?: ReadonlyArray<string> | undefined;
  /**
   * List instances of these names.
   *
   * @example `["sessions"]`
   */
  InstanceNames?: ReadonlyArray<string> | undefined;
  /**
   * List instances of these statuses, in digits as the answer has them.
   *
   * @example `["2"]`
   */
  Status?: ReadonlyArray<string> | undefined;
  /**
   * What to sort by. Its values are not documented.
   *
   * @example `createtime`
   */
  OrderBy?: string | undefined;
  /**
   * Which end comes first. Its values are not documented.
   *
   * @example `desc`
   */
  OrderByType?: string | undefined;
  /**
   * List instances with these private addresses.
   *
   * @example `["10.0.0.10"]`
   */
  Vips?: ReadonlyArray<string> | undefined;
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
   * How many instances to answer with at most. 100 is recommended.
   *
   * @example `100`
   */
  Limit?: number | undefined;
  /**
   * How many instances to skip.
   *
   * Range: at least 0.
   *
   * @defaultValue `0`
   * @example `0`
   */
  Offset?: number | undefined;
}

/** Instances that match. */
export interface DescribeCommonDBInstancesResponse {
  /**
   * How many instances match, on this page and on others.
   *
   * @example `1`
   */
  TotalCount: number;
  /** Instances of this page. */
  InstanceDetails: Array<RedisCommonInstanceList>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
