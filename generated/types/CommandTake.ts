// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** How much time one command took. */
export interface CommandTake {
  /**
   * Name of the command.
   *
   * @example `get`
   */
  Cmd: string;
  /**
   * Time it took, in milliseconds.
   *
   * @example `4200`
   */
  Took: number;
}
