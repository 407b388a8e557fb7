// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { TradeDealDetail } from "../types/TradeDealDetail.js";

/** Which order to look at. */
export interface DescribeInstanceDealDetailRequest {
  /**
   * Former identifiers of several orders. `DealName` replaces them.
   *
   * Items: at most 10.
   *
   * @example `["7000001"]`
   * @deprecated See the description.
   */
  DealIds?: ReadonlyArray<string> | undefined;
  /**
   * Number of the order, as the buying action answered with it.
   *
   * @example `20260113100000000000001`
   */
  DealName?: string | undefined;
}

/** The order. */
export interface DescribeInstanceDealDetailResponse {
  /** The orders that were asked for. */
  DealDetails: Array<TradeDealDetail>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
