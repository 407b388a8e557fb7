// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ReplicationRole } from "../types/ReplicationRole.js";

/** The group, the instance and its part. */
export interface AddReplicationInstanceRequest {
  /**
   * Group to add to. `DescribeReplicationGroup` lists groups.
   *
   * @example `crs-rpl-exampl01`
   */
  GroupId: string;
  /**
   * Instance to add. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * What part an instance plays in its replication group.
   *
   * - `"rw"` ReadWrite: Takes reads and writes.
   * - `"r"` ReadOnly: Takes reads only, and follows what the group writes.
   *
   * @example `r`
   */
  InstanceRole: ReplicationRole;
}

/** What has begun. */
export interface AddReplicationInstanceResponse {
  /**
   * Task that adds the instance. `DescribeTaskInfo` tells how it goes.
   *
   * @example `100001`
   */
  TaskId: number;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
