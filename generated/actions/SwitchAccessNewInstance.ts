// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** The instance. */
export interface SwitchAccessNewInstanceRequest {
  /**
   * Instance that waits to be switched over. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
}

/** Nothing but that the switch has begun. */
export interface SwitchAccessNewInstanceResponse {
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
