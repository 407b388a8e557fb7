// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** One key that is used often. */
export interface HotKeyInfo {
  /**
   * The key.
   *
   * @example `session:1001`
   */
  Key: string;
  /**
   * Redis type of its value, such as `string` or `hash`.
   *
   * @example `string`
   */
  Type: string;
  /**
   * How often it was used.
   *
   * @example `110`
   */
  Count: number;
}
