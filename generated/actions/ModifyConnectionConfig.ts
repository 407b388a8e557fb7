// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** What to change; at least one of the two. */
export interface ModifyConnectionConfigRequest {
  /**
   * Instance to change. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Bandwidth on top of the standard one, in MB per second and shard, above 0. `DescribeBandwidthRange` tells the range.
   *
   * @example `5`
   */
  Bandwidth?: number | undefined;
  /**
   * Connections that each shard accepts: 10000 to 40000, or, where replicas answer reads, up to 30000 and another 10000 for each replica. `DescribeInstances` tells an instance's range as `ClientLimitMin` and `ClientLimitMax`.
   *
   * @example `20000`
   */
  ClientLimit?: number | undefined;
}

/** What has begun. */
export interface ModifyConnectionConfigResponse {
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
