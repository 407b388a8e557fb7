// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ReadonlyPolicy } from "../types/ReadonlyPolicy.js";

/** The instance, and which nodes answer reads. */
export interface EnableReplicaReadonlyRequest {
  /**
   * Instance to change. It has to have a replica. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Which nodes answer reads. Left out, it is the replicas.
   *
   * - `"master"`: The master, which also takes the writes.
   * - `"replication"` Replica: The replicas, which leaves the master to the writes.
   *
   * @example `["replication"]`
   */
  ReadonlyPolicy?: ReadonlyArray<ReadonlyPolicy> | undefined;
}

/** What has begun. */
export interface EnableReplicaReadonlyResponse {
  /**
   * `OK` or `ERROR`. No longer in use: `TaskId` replaces it.
   *
   * @example `OK`
   * @deprecated See the description.
   */
  Status?: string;
  /**
   * Task that makes the change. `DescribeTaskInfo` tells how it goes.
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
