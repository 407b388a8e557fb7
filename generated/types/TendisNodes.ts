// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** One storage node of a discontinued product. */
export interface TendisNodes {
  /**
   * Identifies the node.
   *
   * @example `0123456789abcdef0123456789abcdef01234567`
   */
  NodeId: string;
  /**
   * Part that the node plays, such as `master`.
   *
   * @example `master`
   */
  NodeRole: string;
  /**
   * Numeric ID of its availability zone.
   *
   * @example `900001`
   */
  ZoneId: number;
}
