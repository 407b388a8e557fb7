// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** One slow command, as a proxy saw it. */
export interface InstanceProxySlowlogDetail {
  /**
   * How long the command took, in milliseconds.
   *
   * @example `45`
   */
  Duration: number;
  /**
   * Address of the client that sent the command.
   *
   * @example `10.0.0.21`
   */
  Client: string;
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
   * When the command ran.
   *
   * @example `2026-01-13 08:00:00`
   */
  ExecuteTime: string;
  /**
   * Milliseconds spent on receiving the request from the client.
   *
   * @example `1`
   */
  RecvClientEnd?: number;
  /**
   * Milliseconds spent on sending to the client.
   *
   * @example `1`
   */
  SendClientEnd?: number;
  /**
   * ID of the node that the entry is about.
   *
   * @example `0a1b2c3d4e5f60718293a4b5c6d7e8f901234567`
   */
  Node?: string;
}
