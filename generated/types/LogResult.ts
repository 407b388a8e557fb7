// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** One entry of an audit log, that is, one command that an instance was sent. */
export interface LogResult {
  /**
   * Number of the database that the command ran in.
   *
   * @example `0`
   */
  DBId?: number;
  /**
   * How long the command took, in milliseconds.
   *
   * @example `4`
   */
  CommandLatency?: number;
  /**
   * When the entry was made, to the millisecond.
   *
   * @example `2026-01-13 08:00:00.000`
   */
  Timestamp?: string;
  /**
   * Address and port of the client that sent the command.
   *
   * @example `10.0.0.21:51234`
   */
  ClientAddr?: string;
  /**
   * Account that the client was logged in with.
   *
   * @example `default`
   */
  UserName?: string;
  /**
   * Kind of the command.
   *
   * @example `WRITE`
   */
  CommandType?: string;
  /**
   * Node behind the proxy that ran the command.
   *
   * @example `b606eeb`
   */
  CacheCode?: string;
  /**
   * The command with its arguments, which may hold keys and data.
   *
   * @example `set session:1 active`
   */
  CommandDetail?: string;
  /**
   * Error that the command ended with. Empty if it succeeded.
   *
   * @example ``
   */
  ErrMsg?: string;
}
