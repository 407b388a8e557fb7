// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** One node that holds data. */
export interface RedisNodes {
  /**
   * Identifies the node.
   *
   * @example `0123456789abcdef0123456789abcdef01234567`
   */
  NodeId?: string;
  /**
   * Part that the node plays, `master` or `slave`.
   *
   * @example `master`
   */
  NodeRole?: string;
  /**
   * Number of the shard that the node belongs to. `KillMasterGroup` takes it in `ShardIds`.
   *
   * @example `1`
   */
  ClusterId?: number;
  /**
   * Numeric ID of its availability zone.
   *
   * @example `900001`
   */
  ZoneId?: number;
}
