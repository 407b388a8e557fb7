import picocolors from "picocolors";

type Colours = ReturnType<typeof picocolors.createColors>;
type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a stream may be written over, and coloured. */
export function isTerminal(stream: { isTTY?: boolean }, env: Environment = process.env): boolean {
  return stream.isTTY === true && env["TERM"] !== "dumb";
}

/** Whether somebody is there who can be asked. In CI there is nobody, terminal or not. */
export function canAsk(env: Environment = process.env): boolean {
  return isTerminal(process.stdin, env) && isTerminal(process.stderr, env) && !isCi(env);
}

/** Whether something is to move. The logs of CI keep what is written over. */
export function canMove(env: Environment = process.env): boolean {
  return isTerminal(process.stderr, env) && !isCi(env);
}

/** `NO_COLOR` (https://no-color.org) goes before `FORCE_COLOR`, and that before what the stream is. */
export function coloursFor(stream: { isTTY?: boolean }, env: Environment = process.env): Colours {
  const isForced = isSet(env["FORCE_COLOR"]) && env["FORCE_COLOR"] !== "0";
  return picocolors.createColors(!isSet(env["NO_COLOR"]) && (isForced || isTerminal(stream, env)));
}

function isCi(env: Environment): boolean {
  return isSet(env["CI"]) && env["CI"] !== "false";
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}
