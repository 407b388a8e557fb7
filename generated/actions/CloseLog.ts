// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** The instance and the log. */
export interface CloseLogRequest {
  /**
   * Instance to stop logging. `DescribeLogInstanceList`, with `LogSwitch` on, lists those with a log.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Kind of log: `auditLog`, the audit log, is the only one so far.
   *
   * @example `auditLog`
   */
  LogType: string;
}

/** Nothing but the sign that the call was taken. */
export interface CloseLogResponse {
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
