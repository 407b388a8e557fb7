/** Whether Redis is there, as far as the latest answers tell. One for all quotas of a limiter. */
export class RedisHealth {
  readonly #now: () => number;
  readonly #retryAfterMs: number;
  #awayUntil = -Infinity;
  #cause: unknown;

  constructor(now: () => number, retryAfterMs: number) {
    this.#now = now;
    this.#retryAfterMs = retryAfterMs;
  }

  /**
   * Whether it failed a moment ago. Then nobody asks for a while: each call would wait for the
   * timeout, and clients keep what is asked while they are cut off, and ask it all later.
   */
  get isAway(): boolean {
    return this.#now() < this.#awayUntil;
  }

  /** What went wrong the last time. */
  get cause(): unknown {
    return this.#cause;
  }

  failed(cause: unknown): void {
    this.#cause = cause;
    this.#awayUntil = this.#now() + this.#retryAfterMs;
  }
}
