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
  InstanceId?: string;
  /**
   * Memory of one shard, in MB.
   *
   * @example `4096`
   */
  ShardSize?: number;
  /**
   * Number of shards.
   *
   * @example `3`
   */
  ShardNum?: number;
  /**
   * Number of replicas.
   *
   * @example `1`
   */
  ReplicateNum?: number;
  /** Whether replicas take reads. */
  ReadOnlyWeight?: ReplicaReadWeight;
  /** Engine, version and architecture of an instance, as one number. Standard architecture keeps all data on one master with its replicas; cluster architecture spreads it over shards. */
  Type?: InstanceType;
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

/** Codes documented for DescribeInstanceSpecBandwidth, besides those that any action may answer with. */
export type DescribeInstanceSpecBandwidthErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.DbOperationFailed"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed";
