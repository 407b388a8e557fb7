type Environment = Readonly<Record<string, string | undefined>>;

/** Whether there is a user to ask. In CI there is none, even on a terminal. */
export function canAsk(env: Environment = process.env): boolean {
  return isTerminal(process.stdin, env) && isTerminal(process.stderr, env) && !isCi(env);
}

/** Whether progress may redraw its line. CI logs would keep every frame. */
export function canMove(env: Environment = process.env): boolean {
  return isTerminal(process.stderr, env) && !isCi(env);
}

/** `NO_COLOR` (https://no-color.org) wins over `FORCE_COLOR`, and that over what the stream is. */
export function hasColours(stream: { isTTY?: boolean }, env: Environment = process.env): boolean {
  const isForced = isSet(env["FORCE_COLOR"]) && env["FORCE_COLOR"] !== "0";
  return !isSet(env["NO_COLOR"]) && (isForced || isTerminal(stream, env));
}

function isTerminal(stream: { isTTY?: boolean }, env: Environment): boolean {
  return stream.isTTY === true && env["TERM"] !== "dumb";
}

function isCi(env: Environment): boolean {
  return isSet(env["CI"]) && env["CI"] !== "false";
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}
