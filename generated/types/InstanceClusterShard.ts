// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { NodeConnection } from "./NodeConnection.js";
import type { NodeType } from "./NodeType.js";

/** One node of a shard. */
export interface InstanceClusterShard {
  /**
   * Name of the node.
   *
   * @example `crs-exampl01-001-01`
   */
  ShardName: string;
  /**
   * Number of the node within the instance, as text.
   *
   * @example `1`
   */
  ShardId: string;
  /**
   * What part a node plays in its instance.
   *
   * - `0` Master: Takes writes.
   * - `1` Replica: Copies the master, and takes over from it.
   */
  Role: NodeType | (number & {});
  /**
   * Number of keys on the node.
   *
   * @example `2500`
   */
  Keys: number;
  /**
   * Hash slots of the node, as a JSON list of ranges in a string.
   *
   * @example `["0-5460"]`
   */
  Slots: string;
  /**
   * Memory in use, in bytes.
   *
   * @example `33554432`
   */
  Storage: number;
  /**
   * Skew of `Storage` against the other shards.
   *
   * @example `0`
   */
  StorageSlope: number;
  /**
   * The same as `RunId`, under a name that the service regrets. Read `RunId`.
   *
   * @example `0123456789abcdef0123456789abcdef01234567`
   */
  Runid: string;
  /**
   * Identifies the running node.
   *
   * @example `0123456789abcdef0123456789abcdef01234567`
   */
  RunId: string;
  /**
   * Whether a node is in service.
   *
   * - `0` Down: Out of service.
   * - `1` Up: In service.
   */
  Connected: NodeConnection | (number & {});
  /**
   * Availability zone of the node, by name and not by number.
   *
   * @example `ap-singapore-1`
   */
  ZoneId: string;
  /**
   * Number of the node group that the node belongs to.
   *
   * @example `7250`
   */
  ReplicasNodeId: number;
}
