/** The defaults of the options and the fixed limits. README and guides quote them, and a test compares. */

/** Time for a call, retries included, in milliseconds. */
export const TIMEOUT_MS = 60_000;
/** Time for one attempt of what can be retried after a timeout, in milliseconds. */
export const ATTEMPT_TIMEOUT_MS = 20_000;
/** Largest response body to read, in bytes. */
export const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

/** Attempts for a call, the first included. */
export const MAX_ATTEMPTS = 3;
/** Maximum backoff before the first retry, in milliseconds. */
export const BASE_DELAY_MS = 50;
/** Maximum backoff before the first retry after throttling, in milliseconds. */
export const THROTTLED_BASE_DELAY_MS = 1000;
/** Maximum backoff, in milliseconds. */
export const MAX_DELAY_MS = 20_000;
/** `Retry-After` is honoured up to this much beyond the computed backoff, in milliseconds. */
export const MAX_RETRY_AFTER_EXCESS_MS = 5000;
/** Tokens for retries that all calls of a client share. */
export const RETRY_BUDGET = 500;
/** Cost of a retry, in tokens. */
export const RETRY_COST = 14;
/** Cost of a retry after throttling, in tokens. */
export const THROTTLED_RETRY_COST = 5;

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

/** Credentials are refreshed this long before they expire, in milliseconds. */
export const REFRESH_BEFORE_MS = 300_000;
/** Time for STS or a profile to give credentials, in milliseconds. */
export const CREDENTIALS_TIMEOUT_MS = 10_000;
/** Time for the metadata service to give credentials, in milliseconds. */
export const METADATA_TIMEOUT_MS = 1000;
/** Lifetime of credentials from STS, in seconds. */
export const STS_DURATION_SECONDS = 7200;
