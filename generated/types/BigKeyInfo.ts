// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** One key that takes much space. */
export interface BigKeyInfo {
  /**
   * Number of the database that the key is in.
   *
   * @example `0`
   */
  DB: number;
  /**
   * The key.
   *
   * @example `session:1001`
   */
  Key: string;
  /**
   * Redis type of its value, such as `string` or `hash`.
   *
   * @example `hash`
   */
  Type: string;
  /**
   * How large it is. The unit is not documented.
   *
   * @example `1048576`
   */
  Size: number;
  /**
   * When this was measured, in UNIX seconds.
   *
   * @example `1768291200`
   */
  Updatetime: number;
}
