// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** The instance. */
export interface AllocateWanAddressRequest {
  /**
   * Instance to open to the internet. It has to be inside a VPC. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
}

/** What has begun. */
export interface AllocateWanAddressResponse {
  /**
   * Task that does the work. `DescribeTaskInfo` takes it as its `TaskId`.
   *
   * @example `100001`
   */
  FlowId: number;
  /**
   * State of the public address, in words that are not documented. Follow `FlowId` instead.
   *
   * @example `processing`
   */
  WanStatus: string;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
