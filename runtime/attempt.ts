import { readAnswer } from "./answer.js";
import { startDeadline } from "./deadline.js";
import { faultOf } from "./network-fault.js";
import { readOutcome, type Outcome } from "./outcome.js";
import type { ServiceDescription } from "./service.js";
import { orAborted } from "./wait.js";

/** The part of `fetch` that is used here. Every standard `fetch` fits. */
export type FetchLike = (url: string, init: FetchInit) => Promise<Response>;

export interface FetchInit {
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  /** JSON; what is signed is its UTF-8. */
  readonly body: string;
  readonly signal: AbortSignal;
  /** A redirect is never followed: it would take signature, token and body to another host. */
  readonly redirect: "manual";
}

/** A signed request, and the limits on it. */
export interface Attempt {
  readonly service: ServiceDescription;
  readonly fetch: FetchLike;
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  /** Aborts when the call is over, one way or the other. */
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  readonly maxResponseBytes: number;
}

/** Sends a signed request once. Never rejects: whatever happens is an outcome. */
export async function attemptOnce(attempt: Attempt): Promise<Outcome> {
  const { signal, timeoutMs } = attempt;
  if (signal.aborted) return { kind: "aborted", reason: signal.reason, sent: false };
  const limit = startDeadline(timeoutMs, signal);
  try {
    const response = await orAborted(
      attempt.fetch(attempt.url, {
        method: attempt.method,
        headers: attempt.headers,
        body: attempt.body,
        signal: limit.signal,
        redirect: "manual",
      }),
      limit.signal,
    );
    const answer = await orAborted(readAnswer(response, attempt.maxResponseBytes), limit.signal);
    return readOutcome(attempt.service, answer);
  } catch (error) {
    if (limit.isTimeUp()) return { kind: "timeout", milliseconds: timeoutMs, sent: true };
    if (signal.aborted) return { kind: "aborted", reason: signal.reason, sent: true };
    const fault = faultOf(error);
    return fault === "open"
      ? { kind: "lost", error }
      : { kind: "unsent", error, isPermanent: fault === "certificate" };
  } finally {
    limit.clear();
  }
}
