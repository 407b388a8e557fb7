import type { SteadyClock, SteadyTimer } from "./clock.js";
import type { RedisWindow } from "./redis-window.js";
import { Queue } from "./queue.js";
import type { Quota } from "./limiter.js";

/** Leads are rounded up to whole steps. */
const LEAD_STEP_MS = 10;

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
    return Math.ceil(this.#leadMs / LEAD_STEP_MS) * LEAD_STEP_MS;
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

/** What the buckets of one limiter share. */
export interface BucketContext extends SteadyClock {
  readonly window: RedisWindow;
  readonly health: RedisHealth;
  /** How old a permit may be, in milliseconds, and still be used, if it was not asked for ahead. */
  readonly marginMs: number;
  /** What becomes of a call while Redis is away. */
  readonly withoutRedis: (quota: Quota, signal: AbortSignal) => Promise<void>;
  readonly random: () => number;
}

/** Keeps processes that wait for the same moment from asking at the same moment. */
const JITTER_MS = 20;
/** A process that stalls once gets a late response; one that gets nothing else is too far away. */
const LATE_ROUNDS = 3;

/** The calls of this process that count against one quota, in the order in which they came. */
export class RedisBucket {
  readonly #context: BucketContext;
  readonly #key: string;
  readonly #onIdle: () => void;
  readonly #queue = new Queue();
  #quota: Quota;
  #asking = 0;
  /** How many questions may be under way: one after a refusal, and twice as many with each permit. */
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

  /** Questions belong to nobody: whichever permit comes first goes to who has waited longest. */
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
   * Used now, the permit would put a send into the second after the one it was given for. It is
   * dropped, and another is asked for, ahead by as much as this took. Responses that are late
   * together are one round.
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
