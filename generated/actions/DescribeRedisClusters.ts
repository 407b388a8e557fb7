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
  RedisClusterIds?: ReadonlyArray<string> | undefined;
  /**
   * List Redis clusters of these statuses.
   *
   * - `1` Processing: A task is changing it.
   * - `2` Running: In service.
   * - `3` Isolated: Out of service.
   */
  Status?: ReadonlyArray<RedisClusterStatus> | undefined;
  /**
   * List Redis clusters of these projects.
   *
   * @example `[0]`
   */
  ProjectIds?: ReadonlyArray<number> | undefined;
  /**
   * List Redis clusters with these settings.
   *
   * - `0` Manual: Nothing is renewed unless somebody does it by hand.
   * - `1` Automatic: Renewed before the term ends.
   * - `2` Off: Not renewed, by the user's explicit choice. The instance is isolated when the term ends.
   */
  AutoRenewFlag?: ReadonlyArray<AutoRenew> | undefined;
  /**
   * List Redis clusters of this name.
   *
   * @example `cache-cluster`
   */
  ClusterName?: string | undefined;
  /**
   * List Redis clusters that have this as their ID or name.
   *
   * @example `crs-cdc-exampl01`
   */
  SearchKey?: string | undefined;
  /**
   * How many Redis clusters to answer with at most.
   *
   * @defaultValue `20`
   * @example `100`
   */
  Limit?: number | undefined;
  /**
   * How many Redis clusters to skip. A multiple of `Limit`.
   *
   * Range: at least 0.
   *
   * @example `0`
   */
  Offset?: number | undefined;
  /**
   * List Redis clusters on this dedicated cluster. The console lists those.
   *
   * @example `cluster-exampl01`
   */
  DedicatedClusterId?: string | undefined;
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
