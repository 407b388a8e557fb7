/** Leads are whole steps, so that there are few different ones. */
const STEP_MS = 10;

/** What the latest responses tell of Redis. One for all quotas of a limiter. */
export class RedisHealth {
  readonly #now: () => number;
  readonly #retryAfterMs: number;
  readonly #longestLeadMs: number;
  #awayUntil = -Infinity;
  #cause: unknown;
  #leadMs = 0;

  constructor(now: () => number, retryAfterMs: number, longestLeadMs: number) {
    this.#now = now;
    this.#retryAfterMs = retryAfterMs;
    this.#longestLeadMs = longestLeadMs;
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

  /** How far ahead permits are asked for, in milliseconds, so that they are still good on arrival. */
  get leadMs(): number {
    return Math.ceil(this.#leadMs / STEP_MS) * STEP_MS;
  }

  failed(cause: unknown): void {
    this.#cause = cause;
    this.#awayUntil = this.#now() + this.#retryAfterMs;
  }

  /** A permit was good. Leads cost throughput, so they become shorter until one was too short. */
  inTime(): void {
    this.#leadMs = this.#leadMs < 1 ? 0 : this.#leadMs * 0.9;
  }

  /**
   * A permit came too late to be used.
   * @returns whether a longer lead is of use; false where it was the longest.
   */
  late(elapsedMs: number, leadMs: number): boolean {
    if (leadMs >= this.#longestLeadMs) return false;
    this.#leadMs = Math.min(this.#longestLeadMs, Math.max(this.#leadMs, elapsedMs));
    return true;
  }
}
