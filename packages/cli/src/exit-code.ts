/** How a command ended, for the shell. The README has the same list. */
export const ExitCode = {
  Done: 0,
  /** The service said no, a check found something, or the question was answered with no. */
  Refused: 1,
  /** Wrong usage or set-up. Nothing was sent. */
  Usage: 2,
  /** Something was sent, and its outcome is unknown. Look before you send it again. */
  Unknown: 3,
  /** No usable response, and nothing was changed, or it may be sent again without harm. */
  NoAnswer: 4,
  /** The call succeeded, or none was made, and what came after failed: the output or a wait. */
  Unfinished: 5,
  /** A fault of the command itself. No write was sent. */
  Fault: 70,
  /** Ctrl-C, before something was sent or after its outcome was known. */
  Interrupted: 130,
  Terminated: 143,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** For the help. */
export const EXIT_CODES = `
Exit codes:
  0    done
  1    refused by the service, by a check, or by you
  2    wrong usage or set-up; nothing was sent
  3    unknown: it was sent and may have been carried out; look before you send it again
  4    no usable response, and nothing was changed
  5    the call succeeded, but its output or what came after it (--query, --wait) failed;
       standard error has the response; do not send it again
  70   a fault of tcredis itself
  130  Ctrl-C (143: SIGTERM)
`;
