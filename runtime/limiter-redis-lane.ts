import type { SteadyClock, SteadyTimer } from "./limiter-clock.js";
import type { RedisHealth } from "./limiter-redis-health.js";
import type { RedisWindow } from "./limiter-redis-window.js";
import { WaitingLine } from "./limiter-waiting-line.js";
import type { Quota } from "./limiter.js";

/** What the lanes of one limiter share. */
export interface LaneContext extends SteadyClock {
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
export class RedisLane {
  readonly #context: LaneContext;
  readonly #key: string;
  readonly #onIdle: () => void;
  readonly #line = new WaitingLine();
  #quota: Quota;
  #asking = 0;
  /** How many questions may be under way: one after a refusal, and twice as many with each permit. */
  #atOnce = Infinity;
  #pauseTimer: SteadyTimer | undefined;
  #lateAt = -Infinity;
  #lateRounds = 0;

  constructor(context: LaneContext, key: string, quota: Quota, onIdle: () => void) {
    this.#context = context;
    this.#key = key;
    this.#quota = quota;
    this.#onIdle = onIdle;
  }

  acquire(quota: Quota, signal: AbortSignal): Promise<void> {
    this.#quota = quota;
    const turn = this.#line.join(signal, () => this.#leaveIfIdle());
    if (this.#pauseTimer?.isLost()) this.#endPause();
    this.#advance();
    return turn;
  }

  /** Questions belong to nobody: whichever permit comes first goes to who has waited longest. */
  #advance(): void {
    if (this.#pauseTimer !== undefined) return;
    if (this.#context.health.isAway) this.#goWithoutRedis();
    const limit = Math.floor(this.#quota.perSecond);
    while (this.#asking < Math.min(this.#line.size, limit, this.#atOnce)) void this.#ask(limit);
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
    this.#line.next()?.resolve();
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
    for (let waiter = this.#line.next(); waiter !== undefined; waiter = this.#line.next()) {
      waiter.resolve(this.#context.withoutRedis(this.#quota, waiter.signal));
    }
  }

  #leaveIfIdle(): void {
    if (this.#line.size > 0) return;
    this.#endPause();
    if (this.#asking === 0) this.#onIdle();
  }

  #endPause(): void {
    this.#pauseTimer?.cancel();
    this.#pauseTimer = undefined;
  }
}
