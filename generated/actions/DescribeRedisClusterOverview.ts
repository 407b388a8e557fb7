// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Which dedicated cluster to look at. */
export interface DescribeRedisClusterOverviewRequest {
  /**
   * Dedicated cluster to look at. The console lists them; so does `DescribeRedisClusters`.
   *
   * @example `cluster-exampl01`
   */
  DedicatedClusterId?: string | undefined;
}

/** Sums over all Redis clusters. */
export interface DescribeRedisClusterOverviewResponse {
  /**
   * Number of resource bundles.
   *
   * @example `4`
   */
  TotalBundle: number;
  /**
   * Memory of all bundles, in GB.
   *
   * @example `192`
   */
  TotalMemory: number;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
