// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { Instances } from "./Instances.js";
import type { RegionNumber } from "./RegionNumber.js";
import type { ReplicationGroupStatus } from "./ReplicationGroupStatus.js";

/** A global replication group, which keeps the data of several instances the same. */
export interface Groups {
  /**
   * Number of the Tencent Cloud account that owns the group.
   *
   * @example `1250000000`
   */
  AppId: number;
  /**
   * Region, as the service numbers it where it does not use names such as `ap-singapore`. Newer regions have numbers that are not listed here.
   *
   * @example `9`
   */
  RegionId: RegionNumber;
  /**
   * ID of the group.
   *
   * @example `crs-rpl-exampl01`
   */
  GroupId: string;
  /**
   * Name of the group.
   *
   * @example `orders-everywhere`
   */
  GroupName: string;
  /** What a replication group is busy with. A group at rest may show a number that is not listed here: none is documented for it. */
  Status: ReplicationGroupStatus;
  /**
   * Number of instances in the group.
   *
   * @example `1`
   */
  InstanceCount: number;
  /** The instances in the group. */
  Instances: Array<Instances>;
  /**
   * Note about the group.
   *
   * @example `Orders in Singapore and Tokyo`
   */
  Remark: string;
}
