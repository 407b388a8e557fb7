interface Stream {
  readonly isTTY?: boolean;
}

/** Whether there is a user to ask. In CI there is none, even on a terminal. */
export function canAsk(): boolean {
  return isTerminal(process.stdin) && canMove();
}

/** Whether progress may redraw its line. CI logs would keep every frame. */
export function canMove(): boolean {
  const { CI } = process.env;
  return isTerminal(process.stderr) && (!CI || CI === "false");
}

/** `NO_COLOR` (https://no-color.org) wins over `FORCE_COLOR`, and that over what the stream is. */
export function hasColours(stream: Stream): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const isForced = Boolean(FORCE_COLOR) && FORCE_COLOR !== "0";
  return !NO_COLOR && (isForced || isTerminal(stream));
}

function isTerminal({ isTTY }: Stream): boolean {
  return isTTY === true && process.env["TERM"] !== "dumb";
}
