// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ZoneCapacityConf } from "./ZoneCapacityConf.js";

/** One region, and what its availability zones sell. */
export interface RegionConf {
  /**
   * The region, in the spelling that `X-TC-Region` takes.
   *
   * @example `ap-singapore`
   */
  RegionId: string;
  /**
   * Name of the region, for people.
   *
   * @example `Singapore`
   */
  RegionName: string;
  /**
   * Short form of the region's name.
   *
   * @example `SG`
   */
  RegionShortName: string;
  /**
   * Part of the world that the region is in, for people.
   *
   * @example `Southeast Asia`
   */
  Area: string;
  /** The region's availability zones. */
  ZoneSet: Array<ZoneCapacityConf>;
}
