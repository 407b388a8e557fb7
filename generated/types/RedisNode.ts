// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** One node of a node group. */
export interface RedisNode {
  /**
   * Number of keys on the node.
   *
   * @example `2500`
   */
  Keys?: number;
  /**
   * Range of hash slots that the node serves. Empty for a replica.
   *
   * @example `0-5460`
   */
  Slot?: string;
  /**
   * Identifies the node.
   *
   * @example `0123456789abcdef0123456789abcdef01234567`
   */
  NodeId?: string;
  /**
   * Status of the node, such as `normal`.
   *
   * @example `normal`
   */
  Status?: string;
  /**
   * Part that the node plays, `master` or `replica`.
   *
   * @example `master`
   */
  Role?: string;
}
