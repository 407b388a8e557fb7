// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Which instance to restore, and from what. */
export interface RestoreInstanceRequest {
  /**
   * Instance to restore. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Backup to restore. `DescribeInstanceBackups` lists them.
   *
   * @example `100000001-2000002-300000003`
   */
  BackupId: string;
  /**
   * Password of the instance, which is checked before anything is done. Not needed when the instance has none.
   *
   * Secret: never shown in errors or logs.
   */
  Password?: string | undefined;
}

/** The task that restores the backup. */
export interface RestoreInstanceResponse {
  /**
   * Task that restores the backup. `DescribeTaskInfo` tells how far it has come.
   *
   * @example `6954227`
   */
  TaskId: number;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
