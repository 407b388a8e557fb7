// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** The group and the instance. */
export interface RemoveReplicationInstanceRequest {
  /**
   * Group that the instance belongs to. `DescribeReplicationGroup` lists groups.
   *
   * @example `crs-rpl-exampl01`
   */
  GroupId: string;
  /**
   * Instance to take out. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Whether the data has to be in step first. False is for removing the master only.
   *
   * @example `true`
   */
  SyncType: boolean;
}

/** What has begun. */
export interface RemoveReplicationInstanceResponse {
  /**
   * Task that removes the instance. `DescribeTaskInfo` tells how it goes.
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
