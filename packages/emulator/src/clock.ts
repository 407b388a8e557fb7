/** Tells an emulator the time. */
export interface EmulatorClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A clock that stands still until `advance` moves it. */
export interface ManualClock extends EmulatorClock {
  /** Moves the clock forward by milliseconds. @throws TypeError if they are negative or not a number. */
  readonly advance: (milliseconds: number) => void;
}

/** 2026-01-13 08:00:00 UTC. */
const START = 1_768_291_200_000;

/**
 * A clock for tests. Pass its `now` to the client too: a signature is valid for five minutes.
 * `start` is in milliseconds since 1970. Default: 2026-01-13 08:00:00 UTC.
 */
export function createManualClock(start: number = START): ManualClock {
  let now = start;
  return {
    now: () => now,
    advance(milliseconds) {
      if (!(milliseconds >= 0)) {
        throw new TypeError(
          `\`milliseconds\` must be a number of at least 0, and is ${milliseconds}.`,
        );
      }
      now += milliseconds;
    },
  };
}

/** How long orders and tasks take. */
export interface EmulatorDurations {
  /** From a purchase until what was bought runs, in milliseconds. Default: 3,000. */
  readonly deliveryMs?: number | undefined;
  /** From the start of any other task to its end, in milliseconds. Default: 2,000. */
  readonly taskMs?: number | undefined;
}

/** The durations with their defaults. */
export interface Durations {
  readonly deliveryMs: number;
  readonly taskMs: number;
}

/** @throws TypeError if one is not a number of milliseconds. */
export function readDurations(given: EmulatorDurations = {}): Durations {
  const { deliveryMs = 3000, taskMs = 2000 } = given;
  for (const [name, value] of Object.entries({ deliveryMs, taskMs })) {
    if (!(value >= 0 && value < Infinity)) {
      throw new TypeError(`\`durations.${name}\` must be a number of at least 0, and is ${value}.`);
    }
  }
  return { deliveryMs, taskMs };
}
