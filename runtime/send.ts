import { dateOf, retryAfterOf } from "./http/transport.js";
import type { ApiRequest } from "./api-request.js";
import { attemptOnce, cutShort } from "./attempt.js";
import type { Context } from "./context.js";
import { Deadline } from "./deadline.js";
import { assertOnSite } from "./endpoint.js";
import { effectOf } from "./idempotency.js";
import { summaryOf, type CallInfo } from "./events.js";
import { isUnknown, type Failure, type Outcome } from "./outcome.js";
import { redactThrown } from "./redact-error.js";
import { MASK, redact, redactValue } from "./redact.js";
import { decide, type RetryReason } from "./retry.js";
import type { Effect } from "./service.js";
import { fieldsOf, secretsOf } from "./secrets.js";
import { signAttempt } from "./sign-attempt.js";
import type { Credentials } from "./signer/tc3.js";
import { ATTEMPT_TIMEOUT_MS } from "./defaults.js";

/** The outcome of a call, and what its error needs. */
export interface CallOutcome {
  readonly request: ApiRequest;
  /** The request before middlewares changed it. Its secrets are masked too. */
  readonly given?: ApiRequest | undefined;
  /** The outcome of the last attempt. */
  readonly outcome: Outcome;
  /**
   * The outcome of the first attempt that may have acted without a result. It may be the last attempt. A
   * retry may have been refused because that attempt acted.
   */
  readonly firstUnknown: Failure | undefined;
  /** When the attempt that may have acted, or else the last one, was sent: milliseconds since 1970. */
  readonly sentAt: number;
  readonly failedAt: number;
  readonly attempts: number;
  /** From start to end, retries included, in milliseconds. */
  readonly durationMs: number;
}

/**
 * Sends a call, and retries it if that is safe and may help.
 * @throws The error of the credential provider or the limiter, if no attempt may have acted; a TypeError
 * if the site of the client does not have the action.
 */
export async function send(context: Context, request: ApiRequest): Promise<CallOutcome> {
  const { service, clock, emit } = context;
  assertOnSite(request.action, service.sites?.[request.action], context.endpoint);
  const effect = effectOf(service, request.action);
  // Frozen: what an observer writes must not reach the others.
  const call: CallInfo = Object.freeze({
    service: service.name,
    version: service.version,
    action: request.action,
    region: request.region,
    effect,
    endpoint: request.url.origin,
    startedAt: clock.now(),
  });
  const mask = (text: string): string => {
    try {
      return redact(text, secretsOf(context, request));
    } catch {
      // A result must not be lost over an event.
      return MASK;
    }
  };
  emit?.({
    type: "started",
    call,
    // Few observers read it, and masking is slow.
    get request() {
      return redactValue(fieldsOf(request), secretsOf(context, request), service.secretFields);
    },
  });
  const started = performance.now();
  const deadline = new Deadline(request.timeoutMs, request.signal);
  const used: RetryReason[] = [];
  let attempts = 0;
  let refused: Credentials | undefined;
  let lastCost = 0;
  let sentAt = call.startedAt;
  let outcome: Outcome | undefined;
  let firstUnknown: Failure | undefined;
  const ended = (last: Outcome): CallOutcome => ({
    request,
    outcome: last,
    firstUnknown,
    sentAt,
    failedAt: clock.now(),
    attempts,
    durationMs: performance.now() - started,
  });
  try {
    for (;;) {
      const signed = await signAttempt(context, request, deadline, refused);
      outcome = cutShort(deadline, false);
      if (outcome) break;
      const { credentials, offset, timestamp, limiterWaitMs } = signed;
      const attempt = ++attempts;
      const { secretId } = credentials;
      emit?.({ type: "signed", call, attempt, secretId, timestamp, limiterWaitMs });

      if (!firstUnknown) sentAt = clock.now();
      const begun = performance.now();
      const limit = attemptLimit(effect, request, deadline);
      outcome = await attemptOnce(
        context,
        {
          url: request.url.href,
          method: request.method,
          headers: signed.headers,
          body: request.body,
          maxBytes: context.maxBytes,
          ownConnection: effect === "non-idempotent-write" || attempt > 1,
        },
        effect,
        limit,
      );
      limit.clear();
      if (isUnknown(outcome)) firstUnknown ??= outcome;
      const durationMs = performance.now() - begun;
      emit?.({ type: "responded", call, attempt, durationMs, ...summaryOf(outcome, mask) });

      if (outcome.kind === "accepted") {
        context.budget.refund(lastCost);
        break;
      }
      const response = "response" in outcome ? outcome.response : undefined;
      const decision = decide(request.policy ?? context.policy, {
        effect,
        outcome,
        attempt,
        used,
        retryAfterMs: response && retryAfterOf(response, clock.now()),
        random: context.random(),
      });
      // Waiting until the deadline would replace this outcome by a timeout.
      if (!decision.retry || decision.delayMs >= deadline.remaining) break;
      const { reason, delayMs } = decision;
      // A new signature helps only with another time.
      if (
        reason === "resign" &&
        !(context.correctsClock && response && clock.correct(dateOf(response), offset))
      ) {
        break;
      }
      if (reason === "refresh") {
        // Fixed credentials would be refused again.
        const { credentials: given = context.credentials } = request;
        if (typeof given !== "function") break;
        refused = credentials;
      }
      const cost = context.budget.spend(reason);
      if (cost === false) break;
      lastCost = cost;
      used.push(reason);
      emit?.({ type: "retrying", call, attempt: attempt + 1, delayMs, reason });
      if (delayMs > 0) await deadline.race(context.sleep(delayMs, deadline.signal));
    }
    return ended(outcome);
  } catch (error) {
    const cut = cutShort(deadline, false);
    outcome = cut ?? { kind: "unsent", error, isPermanent: true };
    // If an attempt may have acted, the caller has to learn that instead.
    if (!cut && !firstUnknown) throw redactThrown(error, secretsOf(context, request));
    return ended(outcome);
  } finally {
    deadline.clear();
    if (emit && outcome) {
      emit({
        type: "finished",
        call,
        attempts,
        durationMs: performance.now() - started,
        isUnknown: outcome.kind !== "accepted" && firstUnknown !== undefined,
        ...summaryOf(outcome, mask),
      });
    }
  }
}

/**
 * An attempt that can be retried gets a limit of its own, so that time is left for the retry. A
 * non-idempotent write is not retried after a timeout, so it may take all the time of the call.
 */
function attemptLimit(
  effect: Effect,
  { attemptTimeoutMs }: ApiRequest,
  deadline: Deadline,
): Deadline {
  const standard = effect === "non-idempotent-write" ? Infinity : ATTEMPT_TIMEOUT_MS;
  const milliseconds = attemptTimeoutMs ?? standard;
  return new Deadline(milliseconds < deadline.remaining ? milliseconds : Infinity, deadline);
}
