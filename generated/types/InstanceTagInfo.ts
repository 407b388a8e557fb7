// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** A key and a value that mark an instance. */
export interface InstanceTagInfo {
  /**
   * Key of the tag.
   *
   * @example `team`
   */
  TagKey: string;
  /**
   * Value of the tag.
   *
   * @example `cache`
   */
  TagValue: string;
}
