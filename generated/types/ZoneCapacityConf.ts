// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ProductConf } from "./ProductConf.js";
import type { ZoneNetworkType } from "./ZoneNetworkType.js";

/** One availability zone, and what it sells. */
export interface ZoneCapacityConf {
  /**
   * Name of the zone in requests: what other actions call `ZoneName`. Their numeric `ZoneId` is `OldZoneId` here.
   *
   * @example `ap-singapore-1`
   */
  ZoneId: string;
  /**
   * Name of the zone, for people.
   *
   * @example `Singapore Zone 1`
   */
  ZoneName: string;
  /**
   * Whether the zone is sold out. The spelling is the service's.
   *
   * @example `false`
   */
  IsSaleout: boolean;
  /**
   * Whether this is the default zone.
   *
   * @example `true`
   */
  IsDefault: boolean;
  /**
   * Kinds of network that instances can be placed in.
   *
   * - `"basenet"` Classic: The classic network, shared by all accounts.
   * - `"vpcnet"` Vpc: Private networks of the account.
   */
  NetWorkType: Array<ZoneNetworkType | (string & {})>;
  /** What the zone sells, one entry for each kind and way of paying. */
  ProductSet: Array<ProductConf>;
  /**
   * Number of the zone, for `ZoneId` of other actions.
   *
   * @example `900001`
   */
  OldZoneId: number;
}
