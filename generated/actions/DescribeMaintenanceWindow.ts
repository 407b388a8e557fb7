// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Which instance to look at. */
export interface DescribeMaintenanceWindowRequest {
  /**
   * Instance to look at. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
}

/** Hours of the day for maintenance. */
export interface DescribeMaintenanceWindowResponse {
  /**
   * Time of day that the window opens, as hours and minutes.
   *
   * @example `03:00`
   */
  StartTime: string;
  /**
   * Time of day that the window closes, 30 minutes to 3 hours later.
   *
   * @example `06:00`
   */
  EndTime: string;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
