// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** The instance, its password and the new one. */
export interface ModifyInstancePasswordRequest {
  /**
   * Instance whose password to change. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Current password.
   *
   * Secret: never shown in errors or logs.
   */
  OldPassword: string;
  /**
   * New password: 8 to 30 letters, digits and ``()`~!@#$%^&*-+=_|{}[]:;<>,.?/``, of at least two kinds among lower case, upper case, digits and the rest, not starting with a slash.
   *
   * Length: 8 to 30 characters.
   *
   * Pattern: `` ^(?![a-z]+$)(?![A-Z]+$)(?![0-9]+$)(?![^A-Za-z0-9]+$)(?!/)[A-Za-z0-9()`~!@#$%^&*\-+=_|{}\[\]:;<>,.?/]+$ ``.
   *
   * Secret: never shown in errors or logs.
   */
  Password: string;
}

/** What has begun. */
export interface ModifyInstancePasswordResponse {
  /**
   * Task that makes the change. `DescribeTaskInfo` tells how it goes.
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
