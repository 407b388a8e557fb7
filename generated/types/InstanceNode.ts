// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { InstanceClusterNode } from "./InstanceClusterNode.js";

/** The nodes of an instance. */
export interface InstanceNode {
  /**
   * Internal number of the instance. Not its `InstanceId`.
   *
   * @example `1001`
   */
  Id: number;
  /** Each of the nodes. */
  InstanceClusterNode: Array<InstanceClusterNode>;
}
