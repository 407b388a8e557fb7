// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { RegionConf } from "../types/RegionConf.js";

/** Takes nothing. */
export type DescribeProductInfoRequest = Record<string, never>;

/** What is on sale. */
export interface DescribeProductInfoResponse {
  /** The regions. */
  RegionSet: Array<RegionConf>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
