// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** The instance, and its new password or none. */
export interface ResetPasswordRequest {
  /**
   * Instance whose password to set. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * New password, needed unless `NoAuth` is true: 8 to 32 letters, digits and ``()`~!@#$%^&*-+=_|{}[]:;<>,.?/``, of at least two kinds among lower case, upper case, digits and the rest, not starting with a slash.
   *
   * Secret: never shown in errors or logs.
   */
  Password?: string | undefined;
  /**
   * Whether clients connect without a password from now on. Not possible together with SSL or a public address.
   *
   * @defaultValue `false`
   * @example `false`
   */
  NoAuth?: boolean | undefined;
  /**
   * Whether `Password` is encrypted for the transfer. Rules for its length and characters apply to passwords that are not.
   *
   * @defaultValue `false`
   * @example `false`
   */
  EncryptPassword?: boolean | undefined;
}

/** What has begun. */
export interface ResetPasswordResponse {
  /**
   * Task that sets the password. `DescribeTaskInfo` tells how it goes. Without meaning when the call is only about `NoAuth`.
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
