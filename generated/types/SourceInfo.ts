// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** One address that clients connect from. */
export interface SourceInfo {
  /**
   * The address.
   *
   * @example `10.0.0.20`
   */
  Ip: string;
  /**
   * Number of connections from there.
   *
   * @example `10`
   */
  Conn: number;
  /**
   * Number of commands from there.
   *
   * @example `2500`
   */
  Cmd: number;
}
