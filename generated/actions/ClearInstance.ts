// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** The instance, and the proof that the caller may empty it. */
export interface ClearInstanceRequest {
  /**
   * Instance to empty. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Password of the instance. Not needed when clients connect without one.
   *
   * Secret: never shown in errors or logs.
   */
  Password?: string | undefined;
  /**
   * Whether `Password` is encrypted for the transfer. Rules for its length and characters apply to passwords that are not.
   *
   * @defaultValue `false`
   * @example `false`
   */
  EncryptPassword?: boolean | undefined;
}

/** What has begun. */
export interface ClearInstanceResponse {
  /**
   * Task that deletes the data. `DescribeTaskInfo` tells how far it has come.
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
