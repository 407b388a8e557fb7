// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** A key and a value that mark a resource, for searching and for splitting costs. */
export interface ResourceTag {
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
