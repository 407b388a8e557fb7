/** Tells an emulator the time. */
export interface EmulatorClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A clock that stands still until it is moved. */
export interface ManualClock extends EmulatorClock {
  /** Moves the clock on, by milliseconds. @throws TypeError where that would be backwards. */
  readonly advance: (milliseconds: number) => void;
}

/** 2026-01-13 08:00:00 UTC. */
const START = 1_768_291_200_000;

/**
 * A clock for tests, to be shared with the client: `now: clock.now` there keeps its signatures valid.
 * Starts at `start`, in milliseconds since 1970. Default: 2026-01-13 08:00:00 UTC.
 */
export function createManualClock(start: number = START): ManualClock {
  let now = start;
  return {
    now: () => now,
    advance(milliseconds) {
      if (!(milliseconds >= 0)) {
        throw new TypeError(`advance: ${milliseconds} is not a number of milliseconds from 0 on`);
      }
      now += milliseconds;
    },
  };
}
