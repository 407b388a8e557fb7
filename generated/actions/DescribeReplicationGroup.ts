// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { Groups } from "../types/Groups.js";

/** Which groups, and which part of the list. */
export interface DescribeReplicationGroupRequest {
  /**
   * Number of groups to a page.
   *
   * Range: at least 1.
   *
   * @defaultValue `20`
   * @example `20`
   */
  Limit: number;
  /**
   * Number of groups to skip, a multiple of `Limit`.
   *
   * Range: at least 0.
   *
   * @example `0`
   */
  Offset: number;
  /**
   * List this group only.
   *
   * @example `crs-rpl-exampl01`
   */
  GroupId?: string | undefined;
  /**
   * List groups whose ID or name contains this.
   *
   * @example `orders`
   */
  SearchKey?: string | undefined;
}

/** One page of groups. */
export interface DescribeReplicationGroupResponse {
  /**
   * Number of groups in the whole list.
   *
   * @example `1`
   */
  TotalCount: number;
  /** Groups of this page. */
  Groups: Array<Groups>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
