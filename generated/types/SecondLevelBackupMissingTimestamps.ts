// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** A span of time that cannot be brought back. Both ends are Unix times in seconds. */
export interface SecondLevelBackupMissingTimestamps {
  /**
   * Beginning of the span.
   *
   * @example `1768291200`
   */
  StartTimeStamp?: number;
  /**
   * End of the span.
   *
   * @example `1768291260`
   */
  EndTimeStamp?: number;
}
