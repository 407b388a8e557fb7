// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** The instance. */
export interface DestroyPostpaidInstanceRequest {
  /**
   * Pay-as-you-go instance to release. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
}

/** What has begun. */
export interface DestroyPostpaidInstanceResponse {
  /**
   * Task that isolates the instance. `DescribeTaskInfo` tells how far it has come.
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
