// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ClusterNodeStatus } from "./ClusterNodeStatus.js";
import type { NodeConnection } from "./NodeConnection.js";
import type { NodeType } from "./NodeType.js";

/** One node of an instance, and what it was doing. */
export interface InstanceClusterNode {
  /**
   * Name of the node group that the node belongs to.
   *
   * @example `ng-00`
   */
  Name: string;
  /**
   * Identifies the running node.
   *
   * @example `0123456789abcdef0123456789abcdef01234567`
   */
  RunId: string;
  /**
   * What part a node plays in its instance.
   *
   * - `0` Master: Takes writes.
   * - `1` Replica: Copies the master, and takes over from it.
   */
  Role: NodeType | (number & {});
  /**
   * What a node is used for.
   *
   * - `0` ReadWrite: Takes reads and writes.
   * - `1` Read: Takes reads.
   * - `2` Backup: Stands by, and takes neither.
   */
  Status: ClusterNodeStatus | (number & {});
  /**
   * Whether a node is in service.
   *
   * - `0` Down: Out of service.
   * - `1` Up: In service.
   */
  Connected: NodeConnection | (number & {});
  /**
   * When the node was created, in UNIX seconds written as text.
   *
   * @example `1768291200`
   */
  CreateTime: string;
  /**
   * When the node was removed, in UNIX seconds written as text.
   *
   * @example `1768294800`
   */
  DownTime: string;
  /**
   * Hash slots of the node, as a JSON list of ranges in a string.
   *
   * @example `["0-16383"]`
   */
  Slots: string;
  /**
   * Number of keys on the node.
   *
   * @example `2500`
   */
  Keys: number;
  /**
   * Commands that the node carries out per second.
   *
   * @example `300`
   */
  Qps: number;
  /**
   * Skew of `Qps` against the other nodes.
   *
   * @example `0`
   */
  QpsSlope: number;
  /**
   * Storage of the node. The unit is not documented.
   *
   * @example `64`
   */
  Storage: number;
  /**
   * Skew of `Storage` against the other nodes.
   *
   * @example `0`
   */
  StorageSlope: number;
}
