/** Runs out after a time, or when the caller's own signal aborts. `clear` it when the call is over. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Whether it was the time that ran out. */
  readonly isTimeout: () => boolean;
  readonly clear: () => void;
}

/** @throws TypeError unless the time is a positive number of milliseconds, `Infinity` included. */
export function startDeadline(timeoutMs: number, outer: AbortSignal | undefined): Deadline {
  if (typeof timeoutMs !== "number" || !(timeoutMs > 0)) {
    throw new TypeError("timeoutMs: give a positive number of milliseconds, or Infinity");
  }
  const timer = new AbortController();
  let timedOut = false;
  // A longer time than this does not fit a timer, which would then fire at once.
  const handle =
    timeoutMs <= 2 ** 31 - 1
      ? setTimeout(() => {
          timedOut = true;
          timer.abort();
        }, timeoutMs)
      : undefined;
  return {
    signal: outer === undefined ? timer.signal : AbortSignal.any([outer, timer.signal]),
    isTimeout: () => timedOut,
    clear: () => clearTimeout(handle),
  };
}
