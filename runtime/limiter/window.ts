import { steadyClock, systemClock, type LimiterClock, type SteadyTimer } from "./clock.js";
import { quotaKey, type Limiter, type Quota } from "./limiter.js";
import { Queue } from "./queue.js";

/** The calls of one quota. */
interface Bucket {
  /** When the latest were let through, oldest first: no more than fit into a window. */
  sends: number[];
  /** How many of them cannot have left yet, because the event loop has not come round since. */
  leaving: number;
  readonly queue: Queue;
  limit: number;
  /** One, or more where those before may be lost. The first that fires calls off the others. */
  timers: SteadyTimer[];
}

export interface WindowLimiter extends Limiter {
  /** Quotas held in memory. Those not used for a window are dropped when others are added. */
  readonly size: number;
}

/**
 * Lets through no more calls of a quota in any window than fit, in the order in which they came.
 *
 * A call counts from when it can leave, not from when it was let through: while the event loop is
 * blocked nothing leaves, and two windows' calls would leave together afterwards.
 * @param windowMs What exceeds a second is the margin: calls that leave a second apart can arrive
 *   closer together.
 */
export function createWindowLimiter(
  windowMs = 1100,
  limiterClock: LimiterClock = systemClock,
  limitOf = (quota: Quota): number => quota.perSecond,
): WindowLimiter {
  const clock = steadyClock(limiterClock);
  const buckets = new Map<string, Bucket>();
  let sweptAt = -Infinity;

  /** When one more call fits; in the past where there is room. */
  const freeAt = ({ sends, limit }: Bucket): number => (sends.at(-limit) ?? -Infinity) + windowMs;

  function addBucket(key: string): Bucket {
    const time = clock.now();
    // Once per window at most, so that what a sweep looks at has been paid for by the calls.
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
    // Twice the quota, so that the rest is moved seldom.
    if (bucket.sends.length > 2 * bucket.limit) bucket.sends = bucket.sends.slice(-bucket.limit);
  }

  /** What has not left yet leaves now at the earliest. */
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

  /** For the event loop to come round, else for one more call to fit. */
  function addTimer(bucket: Bucket, time: number): void {
    if (bucket.leaving === 0 && bucket.queue.size === 0) return;
    const delayMs = bucket.leaving > 0 ? 0 : Math.ceil(freeAt(bucket) - time);
    const timer = clock.schedule(() => {
      postpone(bucket, clock.now());
      bucket.leaving = 0;
      // A timer may fire early; then this comes round once more.
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

/** By name in all of the process, for copies of this package too. The number is that of `Limiter`. */
const PLACE = Symbol.for("tencentcloud-redis.limiter.1");

/**
 * Quotas are the account's, not a client's: all clients of a process share this one. A worker thread
 * has globals of its own, and so a limiter of its own.
 */
export function sharedLimiter(): Limiter {
  const process = globalThis as { [PLACE]?: Limiter };
  return (process[PLACE] ??= createWindowLimiter());
}
