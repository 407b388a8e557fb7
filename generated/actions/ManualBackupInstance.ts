// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** What to back up, and for how long. */
export interface ManualBackupInstanceRequest {
  /**
   * Instance to back up. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * A note to know the backup by. One of your own finds the backup again if the reply is lost.
   *
   * @example `Before the migration`
   */
  Remark?: string | undefined;
  /**
   * Days to keep the backup. Left out, it is kept as long as automatic backups are, or 7 days if there are none. More than 7 days have to be granted by support first.
   *
   * Range: 0 to 1825.
   *
   * @example `7`
   */
  StorageDays?: number | undefined;
}

/** The task that makes the backup. */
export interface ManualBackupInstanceResponse {
  /**
   * Task that makes the backup. `DescribeTaskInfo` tells how far it has come.
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
