// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** The group and its new master. */
export interface ChangeMasterInstanceRequest {
  /**
   * Group that the instance belongs to. `DescribeReplicationGroup` lists groups.
   *
   * @example `crs-rpl-exampl01`
   */
  GroupId: string;
  /**
   * Read-only instance that is to be the master. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Whether to force the switch, where the service would not make it otherwise.
   *
   * @example `false`
   */
  ForceSwitch?: boolean | undefined;
}

/** What has begun. */
export interface ChangeMasterInstanceResponse {
  /**
   * Task that makes the switch. `DescribeTaskInfo` tells how it goes.
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
