// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { InstanceType } from "../types/InstanceType.js";
import type { ReplicaReadWeight } from "../types/ReplicaReadWeight.js";

/** An instance, a specification, or both. */
export interface DescribeInstanceSpecBandwidthRequest {
  /**
   * Instance to start from. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId?: string | undefined;
  /**
   * Memory of one shard, in MB.
   *
   * @example `4096`
   */
  ShardSize?: number | undefined;
  /**
   * Number of shards.
   *
   * @example `3`
   */
  ShardNum?: number | undefined;
  /**
   * Number of replicas.
   *
   * @example `1`
   */
  ReplicateNum?: number | undefined;
  /**
   * Whether replicas take reads.
   *
   * - `0` Off: The master takes all reads.
   * - `100` On: Replicas take reads.
   */
  ReadOnlyWeight?: ReplicaReadWeight | undefined;
  /**
   * Engine, version and architecture of an instance, as one number. Standard architecture keeps all data on one master with its replicas; cluster architecture spreads it over shards.
   *
   * - `2` Redis28Standard: Redis 2.8, standard architecture.
   * - `3` Ckv32Standard: CKV 3.2, standard architecture. Kept for those who already use it.
   * - `4` Ckv32Cluster: CKV 3.2, cluster architecture. Kept for those who already use it.
   * - `5` Redis28SingleNode: Redis 2.8 on a single node, without a replica. No longer sold.
   * - `6` Redis40Standard: Redis 4.0, standard architecture.
   * - `7` Redis40Cluster: Redis 4.0, cluster architecture.
   * - `8` Redis50Standard: Redis 5.0, standard architecture.
   * - `9` Redis50Cluster: Redis 5.0, cluster architecture.
   * - 9 more: see {@link InstanceType}.
   */
  Type?: InstanceType | undefined;
}

/** What the specification comes with. */
export interface DescribeInstanceSpecBandwidthResponse {
  /**
   * Base bandwidth. The unit is not documented.
   *
   * @example `16777216`
   */
  Bandwidth: number;
  /**
   * How many clients can be connected at a time.
   *
   * @example `10000`
   */
  ClientLimit: number;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
