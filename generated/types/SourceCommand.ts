// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** How often one command was called. */
export interface SourceCommand {
  /**
   * Name of the command.
   *
   * @example `get`
   */
  Cmd: string;
  /**
   * Number of calls.
   *
   * @example `179562`
   */
  Count: number;
}
