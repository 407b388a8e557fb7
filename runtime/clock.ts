/** The service's time: this machine's clock, corrected by what the service responds. */
export class Clock {
  readonly #now: () => number;
  #offset = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Milliseconds to add to this machine's time. */
  get offset(): number {
    return this.#offset;
  }

  /** An error of the option `now` must not hide what became of a purchase. */
  now(): number {
    try {
      return this.#now();
    } catch {
      return Date.now();
    }
  }

  /**
   * Adopts the service's time after it rejected a signature. If another call has changed the offset
   * since `usedOffset` was read, that offset stays: otherwise two calls would undo each other. An
   * impossible time is ignored, and resets an earlier correction, which may be the mistake.
   * @returns Whether a new signature would have another time than before.
   */
  correct(serverTime: number | undefined, usedOffset: number): boolean {
    if (this.#offset !== usedOffset) return true;
    this.#offset = isPossible(serverTime) ? serverTime - this.now() : 0;
    return this.#offset !== usedOffset;
  }
}

/** No response has a date before the API existed, or long after now. */
const EARLIEST = Date.UTC(2018, 0);
const LATEST = Date.UTC(2100, 0);

function isPossible(time: number | undefined): time is number {
  return time !== undefined && time >= EARLIEST && time < LATEST;
}
