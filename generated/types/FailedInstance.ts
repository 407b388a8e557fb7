// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** An instance that was left as it is, and why. */
export interface FailedInstance {
  /**
   * The instance.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * The service's explanation, for people.
   *
   * @example `instance crs-exampl01 is already prepaid`
   */
  Message: string;
}
