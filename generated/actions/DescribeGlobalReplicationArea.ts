// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { AvailableRegion } from "../types/AvailableRegion.js";

/** No fields. */
export type DescribeGlobalReplicationAreaRequest = Record<string, never>;

/** Regions with global replication. */
export interface DescribeGlobalReplicationAreaResponse {
  /** Each of the regions. */
  AvailableRegions?: Array<AvailableRegion>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
