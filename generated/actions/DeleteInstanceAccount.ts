// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** The account to delete. */
export interface DeleteInstanceAccountRequest {
  /**
   * Instance that the account belongs to. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Account to delete. `DescribeInstanceAccount` lists an instance's accounts.
   *
   * @example `reporting`
   */
  AccountName: string;
}

/** What has begun. */
export interface DeleteInstanceAccountResponse {
  /**
   * Task that deletes the account. `DescribeTaskInfo` tells how it goes.
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
