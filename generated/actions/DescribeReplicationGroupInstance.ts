// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { RegionNumber } from "../types/RegionNumber.js";
import type { ReplicationRole } from "../types/ReplicationRole.js";

/** The instance. */
export interface DescribeReplicationGroupInstanceRequest {
  /**
   * Instance to look at. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
}

/** The membership. */
export interface DescribeReplicationGroupInstanceResponse {
  /**
   * Number of the Tencent Cloud account that owns the instance.
   *
   * @example `1250000000`
   */
  AppId?: number;
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
  RegionId?: RegionNumber | (number & {});
  /**
   * Group that the instance belongs to.
   *
   * @example `crs-rpl-exampl01`
   */
  GroupId?: string;
  /**
   * Name of the group.
   *
   * @example `orders-everywhere`
   */
  GroupName?: string;
  /**
   * What part an instance plays in its replication group.
   *
   * - `"rw"` ReadWrite: Takes reads and writes.
   * - `"r"` ReadOnly: Takes reads only, and follows what the group writes.
   *
   * @example `r`
   */
  InstanceRole?: ReplicationRole | (string & {});
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
