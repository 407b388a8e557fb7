import { steadyClock, systemClock, type LimiterClock, type SteadyTimer } from "./clock.js";
import { quotaKey, type Limiter, type Quota } from "./limiter.js";
import { Queue } from "./queue.js";
import { LIMITER_WINDOW_MS } from "../defaults.js";

/** The calls of one quota. */
interface Bucket {
  /** When the latest calls were allowed, oldest first. */
  sends: number[];
  /** How many of them cannot have left yet, because the event loop has not run since. */
  leaving: number;
  readonly queue: Queue;
  limit: number;
  /** Usually one; more if earlier ones may be lost. The first that fires cancels the others. */
  timers: SteadyTimer[];
}

export interface WindowLimiter extends Limiter {
  /** Number of quotas in memory. Those unused for a window are dropped when others are added. */
  readonly size: number;
}

/**
 * Allows no more calls of a quota in any window than its limit, in the order of arrival.
 *
 * A call counts from when it can leave, not from when it was allowed: nothing leaves while the event
 * loop is blocked, and the calls of two windows would leave together afterwards.
 * @param windowMs The excess over a second is a margin, because calls can arrive closer together than
 *   they leave.
 */
export function createWindowLimiter(
  windowMs = LIMITER_WINDOW_MS,
  limiterClock: LimiterClock = systemClock,
  limitOf = (quota: Quota): number => quota.perSecond,
): WindowLimiter {
  const clock = steadyClock(limiterClock);
  const buckets = new Map<string, Bucket>();
  let sweptAt = -Infinity;

  /** When one more call is allowed; in the past if it is allowed now. */
  const freeAt = ({ sends, limit }: Bucket): number => (sends.at(-limit) ?? -Infinity) + windowMs;

  function addBucket(key: string): Bucket {
    const time = clock.now();
    // Once per window at most.
    if (time - sweptAt >= windowMs) {
      sweptAt = time;
      for (const [name, { queue, leaving, sends }] of buckets) {
        const isIdle = queue.size === 0 && leaving === 0;
        if (isIdle && (sends.at(-1) ?? -Infinity) + windowMs <= time) buckets.delete(name);
      }
    }
    const bucket: Bucket = {
      sends: [],
      leaving: 0,
      queue: new Queue(),
      limit: 1,
      timers: [],
    };
    buckets.set(key, bucket);
    return bucket;
  }

  function count(bucket: Bucket, time: number): void {
    bucket.sends.push(time);
    bucket.leaving++;
    // At twice the limit, so that the list is seldom copied.
    if (bucket.sends.length > 2 * bucket.limit) bucket.sends = bucket.sends.slice(-bucket.limit);
  }

  /** Calls that have not left yet leave now at the earliest. */
  function postpone({ sends, leaving }: Bucket, time: number): void {
    if (leaving > 0) sends.fill(time, -leaving);
  }

  function advance(bucket: Bucket): void {
    const time = clock.now();
    while (bucket.queue.size > 0 && freeAt(bucket) <= time) {
      count(bucket, time);
      bucket.queue.next()?.resolve();
    }
    setTimer(bucket, time);
  }

  /** Fires when the event loop runs, or else when one more call is allowed. */
  function addTimer(bucket: Bucket, time: number): void {
    if (bucket.leaving === 0 && bucket.queue.size === 0) return;
    const delayMs = bucket.leaving > 0 ? 0 : Math.ceil(freeAt(bucket) - time);
    const timer = clock.schedule(() => {
      postpone(bucket, clock.now());
      bucket.leaving = 0;
      // If the timer fired early, this sets another one.
      advance(bucket);
    }, delayMs);
    bucket.timers.push(timer);
  }

  function setTimer(bucket: Bucket, time: number): void {
    for (const timer of bucket.timers) timer.cancel();
    bucket.timers = [];
    addTimer(bucket, time);
  }

  return {
    async acquire(quota, signal) {
      signal.throwIfAborted();
      const limit = limitOf(quota);
      const key = quotaKey(quota);
      const bucket = buckets.get(key) ?? addBucket(key);
      bucket.limit = limit;
      const time = clock.now();
      postpone(bucket, time);
      const needsTimer = bucket.timers.at(-1)?.isLost() ?? true;
      if (bucket.queue.size === 0 && freeAt(bucket) <= time) {
        count(bucket, time);
        if (needsTimer) addTimer(bucket, time);
        return;
      }
      const turn = bucket.queue.join(signal, () => {
        if (bucket.queue.size === 0) setTimer(bucket, clock.now());
      });
      if (needsTimer) addTimer(bucket, time);
      await turn;
    },
    get size() {
      return buckets.size;
    },
  };
}

/** Other copies of this package find the limiter by this name. The number is the version of `Limiter`. */
const PLACE = Symbol.for("tencentcloud-redis.limiter.1");

/**
 * The default limiter. All clients of a thread share it, because quotas belong to the account.
 */
export function sharedLimiter(): Limiter {
  const process = globalThis as { [PLACE]?: Limiter };
  return (process[PLACE] ??= createWindowLimiter());
}
