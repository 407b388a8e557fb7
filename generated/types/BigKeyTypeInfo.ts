// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** How many big keys there are of one type. */
export interface BigKeyTypeInfo {
  /**
   * Redis type of the keys' values, such as `string` or `zset`.
   *
   * @example `hash`
   */
  Type: string;
  /**
   * Number of big keys of the type.
   *
   * @example `12`
   */
  Count: number;
  /**
   * How large they are. The unit is not documented.
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
