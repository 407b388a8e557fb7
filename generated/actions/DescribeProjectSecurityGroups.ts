// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { SecurityGroup } from "../types/SecurityGroup.js";

/** Which groups to list. */
export interface DescribeProjectSecurityGroupsRequest {
  /** Kind of database, `redis` here. */
  Product: "redis";
  /**
   * Only groups of this project. The console lists the projects.
   *
   * @example `0`
   */
  ProjectId?: number | undefined;
  /**
   * How many groups to pass over, a multiple of `Limit`.
   *
   * Range: at least 0.
   *
   * @example `0`
   */
  Offset?: number | undefined;
  /**
   * How many groups to list at most.
   *
   * @defaultValue `20`
   * @example `20`
   */
  Limit?: number | undefined;
  /**
   * Only groups with this ID or name.
   *
   * @example `sg-exampl01`
   */
  SearchKey?: string | undefined;
}

/** A page of groups. */
export interface DescribeProjectSecurityGroupsResponse {
  /** The groups of this page. */
  Groups: Array<SecurityGroup>;
  /**
   * How many groups there are on all pages.
   *
   * @example `1`
   */
  Total: number;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
