import { CallError } from "../errors.js";
import { type ClockOptions, type LimiterClock, steadyClock, systemClock } from "./clock.js";
import { createInProcessLimiter } from "./in-process.js";
import { checkQuota, checkRange, checkShare, quotaKey, type Limiter } from "./limiter.js";
import { type BucketContext, RedisBucket, RedisHealth } from "./redis-bucket.js";
import { type RedisClient, RedisWindow } from "./redis-window.js";

export type { RedisClient };

/**
 * What to do with calls while this process cannot reach Redis:
 * - `"closed"` rejects them with a `LimiterUnavailableError`. Nothing is sent, so the quota holds.
 * - `{ share }` lets this process use a part of the quota on its own, at least one call per window.
 *   That comes on top of what others get from Redis: while n processes are cut off, an account can
 *   get the quota and n shares.
 * - `"open"` sends them at once.
 */
export type WhenUnavailable = "open" | "closed" | { readonly share: number };

export interface RedisLimiterOptions extends ClockOptions {
  /** A connected client of ioredis or node-redis. It stays yours: it is never closed here. */
  readonly client: RedisClient;
  /** What the keys in Redis begin with; "tencentcloud-redis:limiter" by default. */
  readonly keyPrefix?: string | undefined;
  /** `"closed"` by default, the only one that keeps to the quota whichever processes are cut off. */
  readonly whenUnavailable?: WhenUnavailable | undefined;
  /**
   * Length in milliseconds of the window that holds no more calls than the quota; 1,100 by default,
   * 1,001 to 60,000, and the same in all processes. What exceeds a second is how late Redis may
   * respond at no cost. Where it takes longer, a process asks for its permits ahead, and as long as
   * it does, fewer calls fit into a window.
   */
  readonly windowMs?: number | undefined;
  /** How long to wait for Redis before it counts as away, in milliseconds; 500 by default. */
  readonly timeoutMs?: number | undefined;
  /** How long to leave Redis alone once it counts as away, in milliseconds; 2,000 by default. */
  readonly retryAfterMs?: number | undefined;
  /** A number from 0 to 1, for jitter; `Math.random` by default. */
  readonly random?: (() => number) | undefined;
}

export interface RedisLimiter extends Limiter {
  /** Quotas that calls of this process wait for. Others take no memory here. */
  readonly size: number;
}

/**
 * Keeps all processes that use one Redis (5 or later) or Valkey within the quotas together: in any
 * second, no more than `perSecond` calls of each leave, whichever process or worker thread they leave
 * from; give each of them a limiter with the same `keyPrefix` and `windowMs`. Calls of
 * one process are let through in the order in which they came. A call that is aborted while Redis is
 * being asked for it, with no other to take its place, is counted for one window all the same.
 *
 * `acquire` rejects with the signal's reason, with a TypeError where `perSecond` is not a finite
 * number of at least 1, and with a `LimiterUnavailableError` where `whenUnavailable` is "closed".
 *
 * @throws TypeError for an option out of range.
 */
export function createRedisLimiter(options: RedisLimiterOptions): RedisLimiter {
  const { client, keyPrefix = "tencentcloud-redis:limiter" } = options;
  const { whenUnavailable = "closed", random = Math.random } = options;
  const { windowMs = 1100, timeoutMs = 500, retryAfterMs = 2000 } = options;
  const { now = systemClock.now, schedule = systemClock.schedule } = options;
  if (typeof client?.eval !== "function") {
    throw new TypeError("client: give a client of ioredis or node-redis");
  }
  checkRange("windowMs", windowMs, 1001, 60_000);
  checkRange("timeoutMs", timeoutMs, 1, 60_000);
  checkRange("retryAfterMs", retryAfterMs, 0, 3_600_000);
  const clock = steadyClock({ now, schedule });
  const marginMs = windowMs - 1000;
  // What is longer than the timeout is an error anyway. In the script, a lead is below a window.
  const longestLeadMs = Math.min(Math.max(0, timeoutMs - marginMs), 1000);
  const health = new RedisHealth(clock.now, retryAfterMs, longestLeadMs);
  const context: BucketContext = {
    ...clock,
    window: new RedisWindow({ client, keyPrefix, windowMs, timeoutMs, clock }),
    health,
    marginMs,
    withoutRedis: fallback(whenUnavailable, health, { windowMs, now, schedule }),
    random,
  };
  const buckets = new Map<string, RedisBucket>();
  return {
    acquire(quota, signal) {
      if (signal.aborted) return Promise.reject(signal.reason);
      try {
        checkQuota(quota);
      } catch (error) {
        return Promise.reject(error);
      }
      const key = quotaKey(quota);
      let bucket = buckets.get(key);
      if (bucket === undefined) {
        bucket = new RedisBucket(context, key, quota, () => buckets.delete(key));
        buckets.set(key, bucket);
      }
      return bucket.acquire(quota, signal);
    },
    get size() {
      return buckets.size;
    },
  };
}

function fallback(
  mode: WhenUnavailable,
  health: RedisHealth,
  options: LimiterClock & { windowMs: number },
): BucketContext["withoutRedis"] {
  if (mode === "open") return () => Promise.resolve();
  if (mode === "closed") {
    return ({ action, service }) =>
      Promise.reject(new LimiterUnavailableError(action, health.cause, service));
  }
  if (typeof mode !== "object" || mode === null) {
    throw new TypeError('whenUnavailable: give "open", "closed" or { share }');
  }
  checkShare("whenUnavailable.share", mode.share);
  const limiter = createInProcessLimiter({ ...options, share: mode.share });
  return (quota, signal) => limiter.acquire(quota, signal);
}

/** The shared limit could not be checked, so the call was held back. Nothing was sent. */
export class LimiterUnavailableError extends CallError {
  static override readonly brand: string = "tencentcloud-redis/LimiterUnavailableError";
  override readonly name = "LimiterUnavailableError";

  constructor(action: string, cause: unknown, service?: string) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `${action} was not sent, because its rate limit could not be checked: ${reason}. ` +
        'See to the Redis behind createRedisLimiter, or let whenUnavailable be "open" or { share }',
      { action, service, cause },
    );
  }
}
