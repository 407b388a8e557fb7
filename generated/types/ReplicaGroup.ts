// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { RedisNode } from "./RedisNode.js";

/** Nodes of an instance that share a zone and a role, and that are promoted together. */
export interface ReplicaGroup {
  /**
   * Identifies the group. `ChangeReplicaToMaster` takes it.
   *
   * @example `125101`
   */
  GroupId: number;
  /**
   * Name of the group. Empty for the master's.
   *
   * @example `ng-1`
   */
  GroupName: string;
  /**
   * Availability zone of the group, by name and not by number.
   *
   * @example `ap-singapore-1`
   */
  ZoneId: string;
  /**
   * Part that the group plays.
   *
   * @example `master`
   */
  Role: "master" | "replica" | (string & {});
  /** The group's nodes, one for each shard. */
  RedisNodes: Array<RedisNode>;
}
