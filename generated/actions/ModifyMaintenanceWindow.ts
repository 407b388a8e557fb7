// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Which instance, and which hours of the day. */
export interface ModifyMaintenanceWindowRequest {
  /**
   * Instance to set the window of. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Time of day that the window opens, as hours and minutes.
   *
   * @example `03:00`
   */
  StartTime: string;
  /**
   * Time of day that the window closes. 30, 60, 90, 120 or 180 minutes after `StartTime`.
   *
   * @example `06:00`
   */
  EndTime: string;
}

/** Whether the window was set. */
export interface ModifyMaintenanceWindowResponse {
  /**
   * Whether the window was set. Look at it, an answer without an error can say `failed`.
   *
   * @example `success`
   */
  Status: "success" | "failed" | (string & {});
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
