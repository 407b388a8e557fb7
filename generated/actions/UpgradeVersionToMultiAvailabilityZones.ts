// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** The instance, and how far to go. */
export interface UpgradeVersionToMultiAvailabilityZonesRequest {
  /**
   * Instance to prepare. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Whether to upgrade the proxies and the nodes as well, so that clients can read from nodes in their own zone.
   *
   * @defaultValue `false`
   * @example `false`
   */
  UpgradeProxyAndRedisServer?: boolean | undefined;
}

/** What has begun. */
export interface UpgradeVersionToMultiAvailabilityZonesResponse {
  /**
   * Task that does the work. `DescribeTaskInfo` takes it as its `TaskId`.
   *
   * @example `6954227`
   */
  FlowId: number;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
