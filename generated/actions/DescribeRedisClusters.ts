// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { AutoRenew } from "../types/AutoRenew.js";
import type { CDCResource } from "../types/CDCResource.js";
import type { RedisClusterStatus } from "../types/RedisClusterStatus.js";

/** Which Redis clusters to list. */
export interface DescribeRedisClustersRequest {
  /**
   * List these Redis clusters.
   *
   * @example `["crs-cdc-exampl01"]`
   */
  RedisClusterIds?: ReadonlyArray<string>;
  /** List Redis clusters of these statuses. */
  Status?: ReadonlyArray<RedisClusterStatus>;
  /**
   * List Redis clusters of these projects.
   *
   * @example `[0]`
   */
  ProjectIds?: ReadonlyArray<number>;
  /** List Redis clusters with these settings. */
  AutoRenewFlag?: ReadonlyArray<AutoRenew>;
  /**
   * List Redis clusters of this name.
   *
   * @example `cache-cluster`
   */
  ClusterName?: string;
  /**
   * List Redis clusters that have this as their ID or name.
   *
   * @example `crs-cdc-exampl01`
   */
  SearchKey?: string;
  /**
   * How many Redis clusters to answer with at most.
   *
   * @defaultValue `20`
   * @example `100`
   */
  Limit?: number;
  /**
   * How many Redis clusters to skip. A multiple of `Limit`.
   *
   * Range: at least 0.
   *
   * @example `0`
   */
  Offset?: number;
  /**
   * List Redis clusters on this dedicated cluster. The console lists those.
   *
   * @example `cluster-exampl01`
   */
  DedicatedClusterId?: string;
}

/** Redis clusters that match. */
export interface DescribeRedisClustersResponse {
  /**
   * How many Redis clusters match, on this page and on others.
   *
   * @example `1`
   */
  Total: number;
  /** Redis clusters of this page. */
  Resources: Array<CDCResource>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}

/** Codes documented for DescribeRedisClusters, besides those that any action may answer with. */
export type DescribeRedisClustersErrorCode =
  "InternalError" | "InvalidParameter" | "ResourceNotFound";
