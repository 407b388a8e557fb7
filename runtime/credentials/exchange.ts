import { retryAfterOf, type HttpResponse } from "../http/transport.js";
import { Deadline } from "../deadline.js";
import { readResponse } from "../http/fetch.js";
import { redact } from "../redact.js";
import { DEFAULT_RETRY } from "../retry.js";
import { sleep } from "../sleep.js";
import { CredentialsError } from "./credentials-error.js";

/** The part of `fetch` that is used here. Every standard `fetch` fits. */
export type CredentialFetch = (url: string, init: CredentialFetchInit) => Promise<Response>;

export interface CredentialFetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly signal: AbortSignal;
  /** A redirect is never followed: it would take the request, or the trust in it, to another host. */
  readonly redirect: "manual";
}

/** What the next attempt has to do for its chance: wait, wait longer, or be signed anew. */
export type RetryReason = "transient" | "throttled" | "resign";

export interface Exchange {
  readonly provider: string;
  readonly url: string;
  /** Makes the request, anew for each attempt: a signature holds the time. */
  readonly request: () => RequestParts | Promise<RequestParts>;
  /** Default: the global one. */
  readonly fetch: CredentialFetch | undefined;
  /** Masked in errors. */
  readonly secrets: readonly string[];
  /** For all attempts together. */
  readonly deadline: Deadline;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Why a response asks for another attempt. Default: by its status. */
  readonly retryReason?: ((response: HttpResponse) => RetryReason | undefined) | undefined;
}

export type RequestParts = Omit<CredentialFetchInit, "redirect" | "signal">;

/** Far more than any response with credentials has. */
const MAX_BYTES = 65_536;

const { maxAttempts, baseDelayMs, throttledBaseDelayMs } = DEFAULT_RETRY;

/**
 * Sends a request, and again where the next attempt may succeed: to ask for credentials twice does
 * no harm. `Retry-After` is honoured where it fits into the time that is left.
 * @returns the last response, whatever its status.
 * @throws CredentialsError where the last attempt got none, or a redirect.
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
    if (isRedirect(result)) throw failure(call, "answered with a redirect, which is not followed");
    return result;
  }
}

/** HTTP 429 is throttling; a timeout and a fault of the server may pass. */
export function reasonByStatus({ status }: HttpResponse): RetryReason | undefined {
  if (status === 429) return "throttled";
  return status === 408 || status >= 500 ? "transient" : undefined;
}

/** With full jitter, and never so long that no time is left for the attempts. */
function backoff(attempt: number, reason: RetryReason, remainingMs: number): number {
  const base = reason === "throttled" ? throttledBaseDelayMs : baseDelayMs;
  return Math.random() * Math.min(base * 2 ** (attempt - 1), remainingMs / 4);
}

/** An attempt that can be followed by another gets half of the time, so that silence is retried too. */
async function attemptOnce(
  call: Exchange,
  isLast: boolean,
): Promise<HttpResponse | CredentialsError> {
  const { url, deadline } = call;
  const send: CredentialFetch = call.fetch ?? globalThis.fetch;
  const parts = await call.request();
  const limitMs = isLast ? Infinity : deadline.remaining / 2;
  const limit = new Deadline(limitMs, deadline);
  const attempt = async (): Promise<HttpResponse> =>
    readResponse(
      await send(url, { ...parts, signal: limit.signal, redirect: "manual" }),
      MAX_BYTES,
    );
  try {
    return await limit.race(attempt());
  } catch (error) {
    if (limit.ended) return failure(call, `did not respond within ${Math.round(limitMs)} ms`);
    // Not given as `cause`: there it would be printed as it is.
    return failure(call, `cannot be reached: ${redact(reasonOf(error), call.secrets)}`);
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

/** `fetch failed` says nothing; what lies beneath does. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "the connection failed";
  const { cause } = error;
  return cause instanceof Error && cause.message !== "" ? cause.message : error.message;
}
