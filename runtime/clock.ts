/** The time as the service sees it: this machine's clock, put right by what the service says. */
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

  now(): number {
    return this.#now();
  }

  /**
   * Takes over the service's time after it rejected a signature. Where another call has moved the
   * offset since `usedOffset` was read, that one stands: two calls would else undo each other. A
   * time that cannot be right is not taken, and puts an end to an earlier correction: that one may
   * be what was wrong.
   * @returns Whether signing again now gives another time than before.
   */
  correct(serverTime: number | undefined, usedOffset: number): boolean {
    if (this.#offset !== usedOffset) return true;
    this.#offset = isPossible(serverTime) ? serverTime - this.#now() : 0;
    return this.#offset !== usedOffset;
  }
}

/** Before the API was made, or when it is long gone, no response was sent. */
const EARLIEST = Date.UTC(2018, 0);
const LATEST = Date.UTC(2100, 0);

function isPossible(time: number | undefined): time is number {
  return time !== undefined && time >= EARLIEST && time < LATEST;
}
