// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { InstanceClusterShard } from "../types/InstanceClusterShard.js";

/** Which instance to look at. */
export interface DescribeInstanceShardsRequest {
  /**
   * Instance to look at. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Whether to leave replicas out of the list.
   *
   * @defaultValue `false`
   * @example `true`
   */
  FilterSlave?: boolean | undefined;
}

/** Shards of the instance. */
export interface DescribeInstanceShardsResponse {
  /** Nodes of the shards. */
  InstanceShards: Array<InstanceClusterShard>;
  /**
   * Number of nodes in the list.
   *
   * @example `3`
   */
  TotalCount: number;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
