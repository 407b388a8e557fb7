/** A time limit on top of the caller's own signal. `clear` it when it is no longer needed. */
export interface Deadline {
  /** Aborts when the time is up or the outer signal does. */
  readonly signal: AbortSignal;
  /** Milliseconds until the time is up. */
  readonly remaining: () => number;
  readonly isTimeUp: () => boolean;
  readonly clear: () => void;
}

/** A longer time than this does not fit a timer, which would then fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Starts the time. `Infinity` never ends. */
export function startDeadline(milliseconds: number, outer: AbortSignal): Deadline {
  const controller = new AbortController();
  const endsAt = performance.now() + milliseconds;
  let isTimeUp = false;
  const timer =
    milliseconds <= MAX_TIMER_MS
      ? setTimeout(() => {
          isTimeUp = true;
          controller.abort();
        }, milliseconds)
      : undefined;
  const onAbort = (): void => controller.abort(outer.reason);
  if (outer.aborted) onAbort();
  else outer.addEventListener("abort", onAbort, { once: true });
  return {
    signal: controller.signal,
    remaining: () => endsAt - performance.now(),
    isTimeUp: () => isTimeUp,
    clear: () => {
      clearTimeout(timer);
      outer.removeEventListener("abort", onAbort);
    },
  };
}

/** @throws TypeError unless the time is a positive number of milliseconds, `Infinity` included. */
export function assertTime(name: string, milliseconds: unknown): void {
  if (typeof milliseconds === "number" && milliseconds > 0) return;
  throw new TypeError(`${name}: give a positive number of milliseconds, or Infinity`);
}
