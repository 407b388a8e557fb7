// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { InstanceType } from "./InstanceType.js";
import type { RegionNumber } from "./RegionNumber.js";

/** One end of a data transmission job. */
export interface DescribeInstanceDTSInstanceInfo {
  /** Region, as the service numbers it where it does not use names such as `ap-singapore`. Newer regions have numbers that are not listed here. */
  RegionId: RegionNumber;
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
  /** Engine, version and architecture of an instance, as one number. Standard architecture keeps all data on one master with its replicas; cluster architecture spreads it over shards. */
  Type: InstanceType;
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
