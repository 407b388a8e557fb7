// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** The instance, which of its masters are to fail, and the proof that the caller may do this. */
export interface KillMasterGroupRequest {
  /**
   * Instance to test. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Password of the instance. Not needed when clients connect without one.
   *
   * Secret: never shown in errors or logs.
   */
  Password?: string | undefined;
  /**
   * Shards whose masters fail: the `ClusterId` of entries of `Redis` in `DescribeInstanceNodeInfo`.
   *
   * @example `[0]`
   */
  ShardIds?: ReadonlyArray<number> | undefined;
}

/** What has begun. */
export interface KillMasterGroupResponse {
  /**
   * Task that shuts the masters down. `DescribeTaskInfo` tells how far it has come.
   *
   * @example `6954227`
   */
  TaskId: number;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
