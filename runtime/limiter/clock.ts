import type { OptionNames } from "../known-options.js";

/** The time of a limiter. Tests pass their own. */
export interface LimiterClock {
  /** Milliseconds on any scale. */
  readonly now: () => number;
  /** Calls back once, after `ms` milliseconds. Returns a function that cancels it. */
  readonly schedule: (callback: () => void, ms: number) => () => void;
}

export interface ClockOptions {
  /** Milliseconds on any scale, for tests. Default: `performance.now`. */
  readonly now?: LimiterClock["now"] | undefined;
  /** A timer, for tests. Default: `setTimeout`. */
  readonly schedule?: LimiterClock["schedule"] | undefined;
}

export const CLOCK_OPTIONS: OptionNames<ClockOptions> = { now: true, schedule: true };

export const systemClock: LimiterClock = {
  // Not `Date.now`, which may be set back.
  now: () => performance.now(),
  schedule(callback, ms) {
    // Fake timers may be installed or removed meanwhile, and clear only their own timers.
    const { clearTimeout } = globalThis;
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

export interface SteadyTimer {
  readonly cancel: () => void;
  /** Whether it may never fire: it is overdue, or the clock went back after it was set. */
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
 * A clock that never goes back, made from one that may: `Date.now`, or a clock that a test replaces by
 * fake timers. Otherwise limiters would wait until the old time is reached again.
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
          // The clock went back, but the timer has run its time.
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
