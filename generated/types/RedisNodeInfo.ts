// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { NodeType } from "./NodeType.js";

/** Where one node of an instance is placed. */
export interface RedisNodeInfo {
  /**
   * What part a node plays in its instance.
   *
   * - `0` Master: Takes writes.
   * - `1` Replica: Copies the master, and takes over from it.
   */
  NodeType: NodeType | (number & {});
  /**
   * Identifies the node in an existing instance. Leave it out for a node still to be made.
   *
   * @example `1`
   */
  NodeId?: number | undefined;
  /**
   * Numeric ID of the availability zone. Give this or `ZoneName`.
   *
   * @example `100001`
   */
  ZoneId?: number | undefined;
  /**
   * Name of the availability zone. Give this or `ZoneId`.
   *
   * @example `ap-guangzhou-1`
   */
  ZoneName?: string | undefined;
}
