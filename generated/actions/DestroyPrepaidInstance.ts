// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** The instance. */
export interface DestroyPrepaidInstanceRequest {
  /**
   * Monthly instance to return. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
}

/** What was ordered. */
export interface DestroyPrepaidInstanceResponse {
  /**
   * Former identifier of the order. `DealName` replaces it.
   *
   * @example `7000001`
   * @deprecated See the description.
   */
  DealId?: string;
  /**
   * Order that returns the instance. `DescribeInstanceDealDetail` shows it. Whether the instance is out of service shows in `DescribeInstances`.
   *
   * @example `20260113100000000000001`
   */
  DealName?: string;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
