// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { RedisNodeInfo } from "../types/RedisNodeInfo.js";
import type { SwitchOption } from "../types/SwitchOption.js";

/** The size that the instance is to have. */
export interface UpgradeInstanceRequest {
  /**
   * Instance to resize. `DescribeInstances` lists instances, and how large they are.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Memory of one shard, in MB. With standard architecture, that of the instance. `DescribeProductInfo` lists the sizes on sale, in GB.
   *
   * Range: at least 1.
   *
   * @example `4096`
   */
  MemSize: number;
  /**
   * Number of shards. Needed with cluster architecture; standard architecture does not take it.
   *
   * Range: at least 1.
   *
   * @example `3`
   */
  RedisShardNum?: number | undefined;
  /**
   * Number of replicas, of each shard with cluster architecture. An instance that spans zones needs `NodeSet` to change it.
   *
   * @example `2`
   */
  RedisReplicasNum?: number | undefined;
  /** Replicas that are added to or taken from an instance that spans zones: the zone of a new one, and the `NodeId` of one that goes. Other instances do not need it. */
  NodeSet?: ReadonlyArray<RedisNodeInfo> | undefined;
  /**
   * When the change is carried out. The maintenance window cannot be chosen in every region yet.
   *
   * - `1` MaintenanceWindow: In the next maintenance window. `DescribeMaintenanceWindow` tells when that is.
   * - `2` Immediately: As soon as everything is ready.
   *
   * @defaultValue `2`
   */
  SwitchOption?: SwitchOption | undefined;
}

/** What was ordered. */
export interface UpgradeInstanceResponse {
  /**
   * Former identifier of the order. `DealName` replaces it.
   *
   * @example `7000001`
   * @deprecated See the description.
   */
  DealId?: string;
  /**
   * Order for the change. `DescribeInstanceDealDetail` tells how far it has come.
   *
   * @example `20260113100000000000001`
   */
  DealName?: string;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
