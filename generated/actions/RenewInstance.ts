// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** What to renew, and for how long. */
export interface RenewInstanceRequest {
  /**
   * Months to add.
   *
   * @example `12`
   */
  Period: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 24 | 36;
  /**
   * Instance to renew. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * `prepaid` to turn a pay-as-you-go instance into a monthly subscription. Not needed for an instance that is one already.
   *
   * @example `prepaid`
   */
  ModifyPayMode?: string | undefined;
}

/** What was ordered. */
export interface RenewInstanceResponse {
  /**
   * Former identifier of the order. `DealName` replaces it.
   *
   * @example `7000001`
   * @deprecated See the description.
   */
  DealId?: string;
  /**
   * Order for the renewal. `DescribeInstanceDealDetail` tells how far it has come.
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
