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
  /**
   * What a replication group is busy with. A group at rest may show a number that is not listed here: none is documented for it.
   *
   * - `37` Joining: An instance is being added.
   * - `38` Reconnecting: An instance is being connected again.
   * - `51` Leaving: An instance is being taken out.
   * - `52` SwitchingMaster: Another instance is becoming the master.
   * - `53` ChangingRole: An instance is being made writable or read-only.
   */
  Status: ReplicationGroupStatus | (number & {});
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
