/** How a command ended, for the shell. The README has the same list. */
export const ExitCode = {
  Done: 0,
  /** The service refused, a check failed, or the user answered no. */
  Refused: 1,
  /** Wrong usage or configuration. Nothing was sent. */
  Usage: 2,
  /** A call was sent, and its outcome is unknown. Check before you retry it. */
  Unknown: 3,
  /** No usable response. Nothing was changed, or the call is safe to retry. */
  NoResponse: 4,
  /** The call succeeded, or none was made, and a later step failed: the output or a wait. */
  Unfinished: 5,
  /** A bug in the command. No write was sent. */
  InternalError: 70,
  /** Ctrl-C, before a write was sent or after its outcome was known. */
  Interrupted: 130,
  Terminated: 143,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
