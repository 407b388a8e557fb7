/** Time as the limiters see it. Tests give their own. */
export interface LimiterClock {
  /** Milliseconds since any moment. */
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
  // Not Date.now: a wall clock may be set back.
  now: () => performance.now(),
  schedule(callback, ms) {
    // Fake timers may be installed or removed meanwhile, and each clears only its own timers.
    const { clearTimeout } = globalThis;
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

export interface SteadyTimer {
  readonly cancel: () => void;
  /** Whether it may never fire: it is overdue, or was set before the clock went back. */
  readonly isLost: () => boolean;
}

export interface SteadyClock {
  readonly now: () => number;
  readonly schedule: (callback: () => void, ms: number) => SteadyTimer;
}

/** Timers fire early by a fraction of a millisecond. More than this shows that the clock went back. */
const EARLY_MS = 2;
const OVERDUE_MS = 50;

/**
 * A clock that never goes back, from one that may: a wall clock, or the system's clock where a test
 * installs or removes fake timers. Limiters would else wait for the time to come round again.
 */
export function steadyClock({ now, schedule }: LimiterClock): SteadyClock {
  let shift = 0;
  let last = -Infinity;
  let setbacks = 0;
  const read = (): number => {
    const time = now() + shift;
    if (time >= last) return (last = time);
    shift += last - time;
    setbacks++;
    return last;
  };
  return {
    now: read,
    schedule(callback, ms) {
      const dueAt = read() + ms;
      const setbacksBefore = setbacks;
      const cancel = schedule(() => {
        const missing = dueAt - read();
        if (missing > EARLY_MS) {
          // However far the clock went back, the timer has run its time.
          shift += missing;
          last = dueAt;
        }
        callback();
      }, ms);
      return {
        cancel,
        isLost: () => read() > dueAt + OVERDUE_MS || setbacks !== setbacksBefore,
      };
    },
  };
}
