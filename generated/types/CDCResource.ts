// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { AutoRenew } from "./AutoRenew.js";
import type { BillingMode } from "./BillingMode.js";
import type { RedisClusterStatus } from "./RedisClusterStatus.js";
import type { RegionNumber } from "./RegionNumber.js";
import type { ResourceBundle } from "./ResourceBundle.js";

/** A Redis cluster that runs on a dedicated cluster of the account. */
export interface CDCResource {
  /**
   * Application number of the account.
   *
   * @example `1250000001`
   */
  AppId: number;
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
   */
  RegionId: RegionNumber | (number & {});
  /**
   * Numeric ID of the availability zone.
   *
   * @example `900001`
   */
  ZoneId: number;
  /**
   * Identifies the Redis cluster.
   *
   * @example `crs-cdc-exampl01`
   */
  RedisClusterId: string;
  /**
   * How an instance is paid for.
   *
   * - `0` PayAsYouGo: Billed by the hour, until the instance is released.
   * - `1` MonthlySubscription: Paid in advance for whole months.
   */
  PayMode: BillingMode | (number & {});
  /**
   * Project that the cluster is filed under.
   *
   * @example `0`
   */
  ProjectId: number;
  /**
   * What happens to a monthly subscription when its term ends.
   *
   * - `0` Manual: Nothing is renewed unless somebody does it by hand.
   * - `1` Automatic: Renewed before the term ends.
   * - `2` Off: Not renewed, by the user's explicit choice. The instance is isolated when the term ends.
   */
  AutoRenewFlag: AutoRenew | (number & {});
  /**
   * Name of the Redis cluster.
   *
   * @example `cache-cluster`
   */
  ClusterName: string;
  /**
   * When the cluster was created.
   *
   * @example `2026-01-13 08:00:00`
   */
  StartTime: string;
  /**
   * When its term ends.
   *
   * @example `2027-01-13 08:00:00`
   */
  EndTime: string;
  /**
   * Where a dedicated Redis cluster is in its life.
   *
   * - `1` Processing: A task is changing it.
   * - `2` Running: In service.
   * - `3` Isolated: Out of service.
   */
  Status: RedisClusterStatus | (number & {});
  /** Bundles that the service itself needs to control the cluster. */
  BaseBundles: Array<ResourceBundle>;
  /** Bundles that instances are made from. */
  ResourceBundles: Array<ResourceBundle>;
  /**
   * Dedicated cluster that it runs on.
   *
   * @example `cluster-exampl01`
   */
  DedicatedClusterId: string;
}
