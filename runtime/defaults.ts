/** The defaults of the options, and the fixed limits. `scripts/defaults.ts` writes them where they are quoted. */

/** Time for a call, retries included, in milliseconds. */
export const TIMEOUT_MS = 60_000;
/** Time for one attempt of what can be retried after a timeout, in milliseconds. */
export const ATTEMPT_TIMEOUT_MS = 20_000;
/** Largest response body to read, in bytes. */
export const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

/** What a client logs that is given a logger. */
export const LOG_LEVEL = "info";

/** See `RetryOptions`. */
export const DEFAULT_RETRY = {
  maxAttempts: 3,
  baseDelayMs: 50,
  throttledBaseDelayMs: 1000,
  maxDelayMs: 20_000,
  budget: 500,
  cost: 14,
  throttledCost: 5,
};
/** `Retry-After` is honoured up to this much beyond the computed backoff, in milliseconds. */
export const MAX_RETRY_AFTER_EXCESS_MS = 5000;

/** How long an idle connection is kept, in milliseconds: less than most servers keep it. */
export const IDLE_CONNECTION_MS = 4000;
/** A connection is closed this much earlier than its server said, in milliseconds. */
export const KEEP_ALIVE_MARGIN_MS = 1000;
/** Time for a connection and its TLS handshake, in milliseconds. */
export const CONNECT_TIMEOUT_MS = 10_000;
/** Idle connections to keep. Node's default is 256; larger bursts of calls would reopen the rest. */
export const MAX_IDLE_CONNECTIONS = Infinity;

/** Window of the rate limiters, in milliseconds. */
export const LIMITER_WINDOW_MS = 1100;
/** Time for a response of Redis to the limiter, in milliseconds. */
export const LIMITER_REDIS_TIMEOUT_MS = 500;
/** How long the limiter does not ask Redis after a failure, in milliseconds. */
export const LIMITER_REDIS_RETRY_AFTER_MS = 2000;
/** Prefix of the limiter's keys in Redis. */
export const LIMITER_KEY_PREFIX = "tencentcloud-redis:limiter";

/** Longest wait of a waiter, in milliseconds. */
export const WAIT_MS = 900_000;
/** Delay of a waiter after its first call, in milliseconds. */
export const WAIT_MIN_DELAY_MS = 2000;
/** Maximum delay of a waiter, in milliseconds. */
export const WAIT_MAX_DELAY_MS = 15_000;

/** Credentials are refreshed this long before they expire, in milliseconds. */
export const REFRESH_BEFORE_MS = 300_000;
/** Time for STS or a profile to give credentials, in milliseconds. */
export const CREDENTIALS_TIMEOUT_MS = 10_000;
/** Time for the metadata service to give credentials, in milliseconds. */
export const METADATA_TIMEOUT_MS = 1000;
/** Lifetime of credentials from STS, in seconds. */
export const STS_DURATION_SECONDS = 7200;
