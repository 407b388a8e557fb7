/** How long things take that go on after an answer. */
export interface EmulatorDurations {
  /** From a purchase until what was bought runs, in milliseconds. Default: 3,000. */
  readonly deliveryMs?: number | undefined;
  /** From the start of any other task to its end, in milliseconds. Default: 2,000. */
  readonly taskMs?: number | undefined;
}

export interface Durations {
  readonly deliveryMs: number;
  readonly taskMs: number;
}

/** @throws TypeError where one is not a time. */
export function readDurations(given: EmulatorDurations = {}): Durations {
  const { deliveryMs = 3000, taskMs = 2000 } = given;
  for (const [name, value] of Object.entries({ deliveryMs, taskMs })) {
    if (!(value >= 0 && value < Infinity)) {
      throw new TypeError(`durations.${name}: ${value} is not a number of milliseconds from 0 on`);
    }
  }
  return { deliveryMs, taskMs };
}

/** What part of the whole time goes by before the work itself begins. */
export const WAITING_PART = 0.2;
