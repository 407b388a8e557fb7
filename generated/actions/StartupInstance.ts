// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** The instance. */
export interface StartupInstanceRequest {
  /**
   * Instance in the recycle bin. `DescribeInstances` lists it with status -2.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
}

/** Nothing but that it has begun. */
export interface StartupInstanceResponse {
  /**
   * No longer in use. The status in `DescribeInstances` replaces it.
   *
   * @example `6954227`
   * @deprecated See the description.
   */
  TaskId?: number;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
