import { CallError } from "../errors.js";
import { assertOptions, type OptionNames } from "../known-options.js";
import {
  CLOCK_OPTIONS,
  type ClockOptions,
  type LimiterClock,
  steadyClock,
  systemClock,
} from "./clock.js";
import { createInProcessLimiter } from "./in-process.js";
import { checkQuota, checkRange, checkShare, quotaKey, type Limiter } from "./limiter.js";
import { type BucketContext, RedisBucket, RedisHealth } from "./redis-bucket.js";
import { type RedisClient, RedisWindow } from "./redis-window.js";
import {
  LIMITER_KEY_PREFIX,
  LIMITER_REDIS_RETRY_AFTER_MS,
  LIMITER_REDIS_TIMEOUT_MS,
  LIMITER_WINDOW_MS,
} from "../defaults.js";

export type { RedisClient };

/**
 * What happens to calls while this process cannot reach Redis:
 * - `"closed"` rejects them with a `LimiterUnavailableError`. Nothing is sent, so the quota holds.
 * - `{ share }` lets this process use a part of the quota on its own, at least one call per window, on
 *   top of what other processes get from Redis: while n processes are disconnected, an account can use
 *   the quota and n shares.
 * - `"open"` sends them at once.
 */
export type WhenUnavailable = "open" | "closed" | { readonly share: number };

export interface RedisLimiterOptions extends ClockOptions {
  /** A connected client of ioredis or node-redis. It is never closed here. */
  readonly client: RedisClient;
  /** Prefix of the keys in Redis. Default: `tencentcloud-redis:limiter`. */
  readonly keyPrefix?: string | undefined;
  /** Default: `"closed"`, which alone keeps the quota when processes are disconnected. */
  readonly whenUnavailable?: WhenUnavailable | undefined;
  /**
   * Length in milliseconds of the window that has no more calls than the quota, 1,001 to 60,000, the same
   * in all processes. The excess over a second is how late Redis may respond at no cost. If Redis is
   * slower, a process requests its permits ahead, and fewer calls fit into a window. Default: 1,100.
   */
  readonly windowMs?: number | undefined;
  /** Time for a response of Redis, in milliseconds. Default: 500. */
  readonly timeoutMs?: number | undefined;
  /** How long Redis is not asked after a failure, in milliseconds. Default: 2,000. */
  readonly retryAfterMs?: number | undefined;
  /** From 0 up to 1, for jitter. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
}

const OPTIONS: OptionNames<Omit<RedisLimiterOptions, keyof ClockOptions>> = {
  client: true,
  keyPrefix: true,
  whenUnavailable: true,
  windowMs: true,
  timeoutMs: true,
  retryAfterMs: true,
  random: true,
};

export interface RedisLimiter extends Limiter {
  /** Number of quotas that calls of this process wait for. */
  readonly size: number;
}

/**
 * Keeps all processes that use one Redis (5 or later) or Valkey within the quotas together: in any
 * second, no more than `perSecond` calls of each leave, from any process or worker thread. Create a limiter
 * with the same `keyPrefix` and `windowMs` in each. The calls of one process leave in the order of
 * arrival. A call that is aborted while Redis is asked for it may still be counted for one window.
 *
 * `acquire` rejects with the signal's reason, with a TypeError if `perSecond` is not a finite number of at
 * least 1, and with a `LimiterUnavailableError` if Redis fails and `whenUnavailable` is "closed".
 * @throws TypeError if an option is unknown or out of range.
 */
export function createRedisLimiter(options: RedisLimiterOptions): RedisLimiter {
  assertOptions("createRedisLimiter", options, { ...CLOCK_OPTIONS, ...OPTIONS });
  const { client, keyPrefix = LIMITER_KEY_PREFIX } = options;
  const { whenUnavailable = "closed", random = Math.random } = options;
  const {
    windowMs = LIMITER_WINDOW_MS,
    timeoutMs = LIMITER_REDIS_TIMEOUT_MS,
    retryAfterMs = LIMITER_REDIS_RETRY_AFTER_MS,
  } = options;
  const { now = systemClock.now, schedule = systemClock.schedule } = options;
  if (typeof client?.eval !== "function") {
    throw new TypeError("client: must be a client of ioredis or node-redis");
  }
  checkRange("windowMs", windowMs, 1001, 60_000);
  checkRange("timeoutMs", timeoutMs, 1, 60_000);
  checkRange("retryAfterMs", retryAfterMs, 0, 3_600_000);
  const clock = steadyClock({ now, schedule });
  const marginMs = windowMs - 1000;
  // Beyond the timeout there is no response. The script needs a lead shorter than a window.
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
    throw new TypeError('whenUnavailable: must be "open", "closed" or { share }');
  }
  checkShare("whenUnavailable.share", mode.share);
  const limiter = createInProcessLimiter({ ...options, share: mode.share });
  return (quota, signal) => limiter.acquire(quota, signal);
}

/** The rate limit could not be checked in Redis. Nothing was sent. */
export class LimiterUnavailableError extends CallError {
  static override readonly brand: string = "tencentcloud-redis/LimiterUnavailableError";
  override readonly name = "LimiterUnavailableError";

  constructor(action: string, cause: unknown, service?: string) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `${action} was not sent, because its rate limit could not be checked: ${reason}. ` +
        'Check the Redis of createRedisLimiter, or set whenUnavailable to "open" or { share }',
      { action, service, attempts: 0, cause },
    );
  }
}
