// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** The file to delete. */
export interface DeleteExportTaskRequest {
  /**
   * Kind of log: `auditLog`, the audit log, is the only one so far.
   *
   * @example `auditLog`
   */
  LogType: string;
  /**
   * Name of the file. `DescribeExportTasks` lists an instance's files.
   *
   * @example `crs-exampl01_20260113-080000_to_20260113-090000_1768266300000.tar.gz`
   */
  FileName: string;
  /**
   * Instance whose log the file is from.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
}

/** Nothing but the sign that the call was taken. */
export interface DeleteExportTaskResponse {
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
