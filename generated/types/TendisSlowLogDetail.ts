// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** One slow command on a Tendis instance. */
export interface TendisSlowLogDetail {
  /**
   * When the command ran.
   *
   * @example `2026-01-13 08:00:00`
   */
  ExecuteTime: string;
  /**
   * How long the command took, in milliseconds.
   *
   * @example `45`
   */
  Duration: number;
  /**
   * Name of the command.
   *
   * @example `hget`
   */
  Command: string;
  /**
   * The command with its arguments, which may hold keys and data.
   *
   * @example `hget session:1 user`
   */
  CommandLine: string;
  /**
   * ID of the node that ran the command.
   *
   * @example `0a1b2c3d4e5f60718293a4b5c6d7e8f901234567`
   */
  Node: string;
}
