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
   * offset since `usedOffset` was read, that one stands: two calls would else undo each other.
   * @returns Whether signing again now gives another time than before.
   */
  correct(serverTime: number | undefined, usedOffset: number): boolean {
    if (this.#offset !== usedOffset) return true;
    if (serverTime === undefined) return false;
    this.#offset = serverTime - this.#now();
    return this.#offset !== usedOffset;
  }
}
