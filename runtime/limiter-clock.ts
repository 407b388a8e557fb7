/** Time as the limiters see it. Tests give their own. */
export interface LimiterClock {
  /** Milliseconds since any moment; never goes back. */
  readonly now: () => number;
  /** Runs the callback once, after so many milliseconds. The result calls it off. */
  readonly schedule: (callback: () => void, ms: number) => () => void;
}

export interface ClockOptions {
  /** The clock to go by, for tests; `performance.now` by default. */
  readonly now?: LimiterClock["now"] | undefined;
  /** How to wait, for tests; `setTimeout` by default. */
  readonly schedule?: LimiterClock["schedule"] | undefined;
}

export const systemClock: LimiterClock = {
  // Not Date.now: a wall clock that is set back would hold every call for as long.
  now: () => performance.now(),
  schedule(callback, ms) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};
