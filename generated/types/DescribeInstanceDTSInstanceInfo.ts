// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { InstanceType } from "./InstanceType.js";
import type { RegionNumber } from "./RegionNumber.js";

/** One end of a data transmission job. */
export interface DescribeInstanceDTSInstanceInfo {
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
   * Identifies the instance.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Internal number of the place where the data is stored.
   *
   * @example `15005`
   */
  SetId: number;
  /**
   * Numeric ID of the availability zone.
   *
   * @example `900001`
   */
  ZoneId: number;
  /**
   * Engine, version and architecture of an instance, as one number. Standard architecture keeps all data on one master with its replicas; cluster architecture spreads it over shards.
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
  Type: InstanceType | (number & {});
  /**
   * Name of the instance.
   *
   * @example `sessions`
   */
  InstanceName: string;
  /**
   * Address of the instance, with or without its port.
   *
   * @example `10.0.0.16:6379`
   */
  Vip: string;
  /**
   * Status of the instance. Its values are not documented, and differ from `InstanceStatus`.
   *
   * @example `2`
   */
  Status: number;
}
