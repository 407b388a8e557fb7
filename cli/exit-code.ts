/** How a command ended, for the shell. The README has the same list. */
export const ExitCode = {
  Done: 0,
  /** The service said no, a check found something, or the question was answered with no. */
  Refused: 1,
  /** Wrong usage or set-up. Nothing was sent. */
  Usage: 2,
  /** Something was sent, and its end has not been seen. Look before it is sent again. */
  Unknown: 3,
  /** No usable answer, and nothing was changed, or it may be repeated without harm. */
  NoAnswer: 4,
  /** A fault of the command itself. */
  Fault: 70,
  /** Ctrl-C, before something was sent or after its end was known. */
  Interrupted: 130,
  Terminated: 143,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
