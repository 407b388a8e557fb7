import type { SteadyClock, SteadyTimer } from "./clock.js";
import type { RedisWindow } from "./redis-window.js";
import { Queue } from "./queue.js";
import type { Quota } from "./limiter.js";

/** Leads are rounded up to whole steps. */
const LEAD_STEP_MS = 10;

/** Whether Redis responds, and how fast. All quotas of a limiter share it. */
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
   * Whether Redis failed a moment ago. Then it is not asked for a while, because each call would wait for
   * the timeout, and Redis clients queue commands while they are disconnected.
   */
  get isAway(): boolean {
    return this.#now() < this.#awayUntil;
  }

  /** The last error. */
  get cause(): unknown {
    return this.#cause;
  }

  /** How far ahead permits are requested, in milliseconds, so that they are valid when they arrive. */
  get leadMs(): number {
    return Math.ceil(this.#leadMs / LEAD_STEP_MS) * LEAD_STEP_MS;
  }

  failed(cause: unknown): void {
    this.#cause = cause;
    this.#awayUntil = this.#now() + this.#retryAfterMs;
  }

  /** A permit arrived in time. Leads cost throughput, so they shrink until one is too short. */
  inTime(): void {
    this.#leadMs = this.#leadMs < 1 ? 0 : this.#leadMs * 0.9;
  }

  /**
   * A permit arrived too late.
   * @returns Whether a longer lead may help; false if it was the longest.
   */
  late(elapsedMs: number, leadMs: number): boolean {
    if (leadMs >= this.#longestLeadMs) return false;
    this.#leadMs = Math.min(this.#longestLeadMs, Math.max(this.#leadMs, elapsedMs));
    return true;
  }
}

/** What the buckets of one limiter share. */
export interface BucketContext extends SteadyClock {
  readonly window: RedisWindow;
  readonly health: RedisHealth;
  /** How old a permit without a lead may be, in milliseconds. */
  readonly marginMs: number;
  /** Decides about a call while Redis does not respond. */
  readonly withoutRedis: (quota: Quota, signal: AbortSignal) => Promise<void>;
  readonly random: () => number;
}

/** So that processes that wait for the same moment do not ask at the same moment, in milliseconds. */
const JITTER_MS = 20;
/** After this many late rounds in a row Redis counts as too slow. */
const LATE_ROUNDS = 3;

/** The calls of this process for one quota, in the order of arrival. */
export class RedisBucket {
  readonly #context: BucketContext;
  readonly #key: string;
  readonly #onIdle: () => void;
  readonly #queue = new Queue();
  #quota: Quota;
  #asking = 0;
  /** How many requests to Redis may be in flight: one after a refusal, doubled by each permit. */
  #atOnce = Infinity;
  #pauseTimer: SteadyTimer | undefined;
  #lateAt = -Infinity;
  #lateRounds = 0;

  constructor(context: BucketContext, key: string, quota: Quota, onIdle: () => void) {
    this.#context = context;
    this.#key = key;
    this.#quota = quota;
    this.#onIdle = onIdle;
  }

  acquire(quota: Quota, signal: AbortSignal): Promise<void> {
    this.#quota = quota;
    const turn = this.#queue.join(signal, () => this.#leaveIfIdle());
    if (this.#pauseTimer?.isLost()) this.#endPause();
    this.#advance();
    return turn;
  }

  /** A permit goes to the call that has waited longest. */
  #advance(): void {
    if (this.#pauseTimer !== undefined) return;
    if (this.#context.health.isAway) this.#goWithoutRedis();
    const limit = Math.floor(this.#quota.perSecond);
    while (this.#asking < Math.min(this.#queue.size, limit, this.#atOnce)) void this.#ask(limit);
    this.#leaveIfIdle();
  }

  async #ask(limit: number): Promise<void> {
    const { window, health, now, marginMs } = this.#context;
    const askedAt = now();
    const { leadMs } = health;
    this.#asking++;
    try {
      const waitMs = await window.ask(this.#key, limit, leadMs);
      if (waitMs > 0) this.#pause(waitMs);
      else if (now() - askedAt > leadMs + marginMs) this.#tooLate(askedAt, leadMs);
      else this.#permit();
    } catch (cause) {
      health.failed(cause);
      this.#atOnce = 1;
      this.#goWithoutRedis();
    }
    this.#asking--;
    this.#advance();
  }

  #permit(): void {
    this.#context.health.inTime();
    this.#lateRounds = 0;
    this.#atOnce *= 2;
    this.#queue.next()?.resolve();
  }

  #pause(waitMs: number): void {
    this.#atOnce = 1;
    this.#pauseTimer ??= this.#context.schedule(
      () => {
        this.#pauseTimer = undefined;
        this.#advance();
      },
      Math.ceil(waitMs + this.#context.random() * JITTER_MS),
    );
  }

  /**
   * A late permit would allow a send in the next second, so it is dropped, and another is requested ahead
   * by as much as this one took. Responses that are late together are one round.
   */
  #tooLate(askedAt: number, leadMs: number): void {
    const { health, marginMs, now } = this.#context;
    const time = now();
    if (health.late(time - askedAt, leadMs)) return;
    if (askedAt >= this.#lateAt) this.#lateRounds++;
    this.#lateAt = time;
    if (this.#lateRounds < LATE_ROUNDS) return;
    this.#lateRounds = 0;
    throw new Error(
      `Redis responded later than ${leadMs + marginMs} ms, ${LATE_ROUNDS} times in a row`,
    );
  }

  #goWithoutRedis(): void {
    for (let waiter = this.#queue.next(); waiter !== undefined; waiter = this.#queue.next()) {
      waiter.resolve(this.#context.withoutRedis(this.#quota, waiter.signal));
    }
  }

  #leaveIfIdle(): void {
    if (this.#queue.size > 0) return;
    this.#endPause();
    if (this.#asking === 0) this.#onIdle();
  }

  #endPause(): void {
    this.#pauseTimer?.cancel();
    this.#pauseTimer = undefined;
  }
}
