// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { BillingMode } from "./BillingMode.js";
import type { NetworkType } from "./NetworkType.js";
import type { RedisCommonInstanceListStatus } from "./RedisCommonInstanceListStatus.js";

/** What the old list says about an instance. */
export interface RedisCommonInstanceList {
  /**
   * Name of the instance.
   *
   * @example `sessions`
   */
  InstanceName?: string;
  /**
   * Identifies the instance.
   *
   * @example `crs-exampl01`
   */
  InstanceId?: string;
  /**
   * Application number of the account.
   *
   * @example `1250000001`
   */
  AppId?: number;
  /**
   * Project that the instance is filed under.
   *
   * @example `0`
   */
  ProjectId?: number;
  /**
   * Name of the region.
   *
   * @example `ap-singapore`
   */
  Region?: string;
  /**
   * Name of the availability zone.
   *
   * @example `ap-singapore-1`
   */
  Zone?: string;
  /**
   * VPC of the instance.
   *
   * @example `vpc-exampl01`
   */
  VpcId?: string;
  /**
   * Subnet of the VPC.
   *
   * @example `subnet-exampl1`
   */
  SubnetId?: string;
  /**
   * Where an instance is in its life, as digits in a text. `InstanceStatus` has it as a number.
   *
   * - `"1"` Processing: A task is changing it.
   * - `"2"` Running: In service.
   * - `"-2"` Isolated: Out of service. Its data is still kept.
   * - `"-3"` Deleting: Being deleted for good.
   * - `"-4"` Deleted: Deleted for good.
   */
  Status?: RedisCommonInstanceListStatus | (string & {});
  /**
   * Private addresses of the instance.
   *
   * @example `["10.0.0.10"]`
   */
  Vips?: Array<string>;
  /**
   * TCP port that the instance listens on.
   *
   * @example `6379`
   */
  Vport?: number;
  /**
   * When the instance was created. The small `t` is the service's.
   *
   * @example `2026-01-13 08:00:00`
   */
  Createtime?: string;
  /**
   * How an instance is paid for.
   *
   * - `0` PayAsYouGo: Billed by the hour, until the instance is released.
   * - `1` MonthlySubscription: Paid in advance for whole months.
   */
  PayMode?: BillingMode | (number & {});
  /**
   * Which kind of network an instance is in.
   *
   * - `0` Classic: The classic network, shared by all accounts.
   * - `1` Vpc: A private network of the account.
   */
  NetType?: NetworkType | (number & {});
}
