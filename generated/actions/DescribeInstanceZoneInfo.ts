// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ReplicaGroup } from "../types/ReplicaGroup.js";

/** Which instance to look at. */
export interface DescribeInstanceZoneInfoRequest {
  /**
   * Instance to look at. `DescribeInstances` lists them. Documented as optional, though nothing else says what is asked for.
   *
   * @example `crs-exampl01`
   */
  InstanceId?: string | undefined;
}

/** Node groups of the instance. */
export interface DescribeInstanceZoneInfoResponse {
  /**
   * Number of node groups.
   *
   * @example `2`
   */
  TotalCount?: number;
  /** Each of the node groups, the master's among them. */
  ReplicaGroups?: Array<ReplicaGroup>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
