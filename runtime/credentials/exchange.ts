import { retryAfterOf, type HttpResponse, type HttpTransport } from "../http/transport.js";
import { Deadline } from "../deadline.js";
import { detailOf } from "../redact-error.js";
import { DEFAULT_RETRY } from "../defaults.js";
import { sleep } from "../sleep.js";
import { CredentialsError } from "./credentials-error.js";

/** The part of `fetch` that is used. Any standard `fetch` fits. */
export type CredentialFetch = (url: string, init: CredentialFetchInit) => Promise<Response>;

export interface CredentialFetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly signal: AbortSignal;
  /** Redirects are never followed: they would send the request to another host. */
  readonly redirect: "manual";
}

/** Why to retry: after a backoff, after a longer one, or with a new signature. */
export type RetryReason = "transient" | "throttled" | "resign";

export interface Exchange {
  readonly provider: string;
  readonly url: string;
  /** Creates the request for each attempt, because a signature contains the time. */
  readonly request: () => RequestParts | Promise<RequestParts>;
  readonly transport: HttpTransport;
  /** Masked in errors. */
  readonly secrets: readonly string[];
  /** The limit of all attempts together. */
  readonly deadline: Deadline;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Why to retry after a response. Default: by its status. */
  readonly retryReason?: ((response: HttpResponse) => RetryReason | undefined) | undefined;
}

export interface RequestParts {
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Largest response to read, in bytes: far more than credentials need. */
const MAX_BYTES = 65_536;

const { maxAttempts, baseDelayMs, throttledBaseDelayMs } = DEFAULT_RETRY;

/**
 * Sends a request, and retries it if that may help: asking for credentials is idempotent. `Retry-After` is
 * honoured if it fits into the remaining time.
 * @returns The last response, whatever its status.
 * @throws CredentialsError if the last attempt got no response, or a redirect.
 */
export async function exchange(call: Exchange): Promise<HttpResponse> {
  const { deadline, now, retryReason = reasonByStatus } = call;
  for (let attempt = 1; ; attempt++) {
    const isLast = attempt === maxAttempts;
    const result = await attemptOnce(call, isLast);
    const failed = result instanceof CredentialsError;
    const reason = failed ? "transient" : retryReason(result);
    const retryAfterMs = failed ? undefined : retryAfterOf(result, now());
    const canWait = retryAfterMs === undefined || retryAfterMs < deadline.remaining;
    if (reason !== undefined && !isLast && canWait) {
      const delayMs = reason === "resign" ? 0 : backoff(attempt, reason, deadline.remaining);
      await sleep(Math.max(delayMs, retryAfterMs ?? 0), deadline.signal);
      continue;
    }
    if (failed) throw result;
    if (isRedirect(result)) throw failure(call, "responded with a redirect, which is not followed");
    return result;
  }
}

/** HTTP 429 is throttling; 408 and 5xx are transient. */
export function reasonByStatus({ status }: HttpResponse): RetryReason | undefined {
  if (status === 429) return "throttled";
  return status === 408 || status >= 500 ? "transient" : undefined;
}

/** Full jitter, and at most a quarter of the remaining time, in milliseconds. */
function backoff(attempt: number, reason: RetryReason, remainingMs: number): number {
  const base = reason === "throttled" ? throttledBaseDelayMs : baseDelayMs;
  return Math.random() * Math.min(base * 2 ** (attempt - 1), remainingMs / 4);
}

/** An attempt that can be retried gets half of the remaining time, so that silence is retried too. */
async function attemptOnce(
  call: Exchange,
  isLast: boolean,
): Promise<HttpResponse | CredentialsError> {
  const { url, deadline, transport } = call;
  const parts = await call.request();
  const limitMs = isLast ? Infinity : deadline.remaining / 2;
  const limit = new Deadline(limitMs, deadline);
  try {
    return await limit.race(
      transport({ url, ...parts, maxBytes: MAX_BYTES, signal: limit.signal }),
    );
  } catch (error) {
    if (limit.ended) return failure(call, `did not respond within ${Math.round(limitMs)} ms`);
    // Not as `cause`, which would be printed unmasked.
    return failure(call, `cannot be reached: ${detailOf(error, call.secrets)}`);
  } finally {
    limit.clear();
  }
}

/** Browsers hide the status of a redirect behind a 0. */
function isRedirect({ status }: HttpResponse): boolean {
  return status === 0 || (status >= 300 && status < 400);
}

function failure({ url, provider }: Exchange, what: string): CredentialsError {
  return new CredentialsError(`${new URL(url).origin} ${what}`, { provider });
}
