import { dateOf, retryAfterOf } from "./http/transport.js";
import type { ApiRequest } from "./api-request.js";
import { attemptOnce, cutShort } from "./attempt.js";
import type { Context } from "./context.js";
import { Deadline } from "./deadline.js";
import { effectOf } from "./idempotency.js";
import { summaryOf, type CallInfo } from "./events.js";
import { isUnknown, type Failure, type Outcome } from "./outcome.js";
import { redactThrown } from "./redact-error.js";
import { redact, redactValue } from "./redact.js";
import { decide, type RetryReason } from "./retry.js";
import { fieldsOf, secretsOf } from "./secrets.js";
import { signAttempt } from "./sign-attempt.js";
import type { Credentials } from "./signer/tc3.js";

/** How a call ended. */
export interface CallOutcome {
  readonly request: ApiRequest;
  /** The request before middlewares changed it. What it holds is masked too. */
  readonly given?: ApiRequest | undefined;
  /** How the last attempt ended. */
  readonly outcome: Outcome;
  /**
   * How the first attempt ended that may have acted although there is no result; it can be the last
   * one. An attempt after it may have been refused because it acted.
   */
  readonly open: Failure | undefined;
  /** When the attempt that may have acted was sent, else the last one; milliseconds since 1970. */
  readonly sentAt: number;
  readonly failedAt: number;
}

const ATTEMPT_TIMEOUT_MS = 20_000;

/**
 * Sends a call, and retries it where that is safe and of use, until it has an outcome to live with.
 * @throws What the credential provider or a limiter throws, where no attempt may have acted.
 */
export async function send(context: Context, request: ApiRequest): Promise<CallOutcome> {
  const { service, clock, emit } = context;
  const call: CallInfo = {
    service: service.name,
    version: service.version,
    action: request.action,
    region: request.region,
    effect: effectOf(service, request.action),
    endpoint: request.url.origin,
    startedAt: clock.now(),
  };
  const mask = (text: string): string => redact(text, secretsOf(context, request));
  emit?.({
    type: "started",
    call,
    // Few observers read it, and to mask it takes longer than to send it.
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
  let open: Failure | undefined;
  const ended = (last: Outcome): CallOutcome => ({
    request,
    outcome: last,
    open,
    sentAt,
    failedAt: clock.now(),
  });
  try {
    for (;;) {
      const signed = await signAttempt(context, request, deadline, refused);
      outcome = cutShort(deadline, false);
      if (outcome) break;
      const { credentials, offset, timestamp, heldMs } = signed;
      const attempt = ++attempts;
      const { secretId } = credentials;
      emit?.({ type: "signed", call, attempt, secretId, timestamp, heldMs });

      if (!open) sentAt = clock.now();
      const begun = performance.now();
      const limit = attemptLimit(call, request, deadline);
      outcome = await attemptOnce(
        context,
        {
          url: request.url.href,
          method: request.method,
          headers: signed.headers,
          body: request.body,
          maxBytes: context.maxBytes,
          ownConnection: call.effect === "non-idempotent-write" || attempt > 1,
        },
        call.effect,
        limit,
      );
      limit.clear();
      if (isUnknown(outcome)) open ??= outcome;
      const durationMs = performance.now() - begun;
      emit?.({ type: "responded", call, attempt, durationMs, ...summaryOf(outcome, mask) });

      if (outcome.kind === "accepted") {
        context.budget.refund(lastCost);
        break;
      }
      const response = "response" in outcome ? outcome.response : undefined;
      const decision = decide(context.policy, {
        effect: call.effect,
        outcome,
        attempt,
        used,
        retryAfterMs: response && retryAfterOf(response, clock.now()),
        random: context.random(),
      });
      // A pause that lasts past the deadline would only turn this outcome into a worse one.
      if (!decision.retry || decision.delayMs >= deadline.remaining) break;
      const { reason, delayMs } = decision;
      // Signing again makes sense only with another time than before.
      if (
        reason === "resign" &&
        !(context.correctsClock && response && clock.correct(dateOf(response), offset))
      ) {
        break;
      }
      if (reason === "refresh") {
        // The same credentials would be refused again, and nobody can hand out others.
        if (typeof context.signer.credentials !== "function") break;
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
    // Where an attempt may have acted, that is what the caller has to know.
    if (!cut && !open) throw redactThrown(error, secretsOf(context, request));
    return ended(outcome);
  } finally {
    deadline.clear();
    if (emit && outcome) {
      emit({
        type: "finished",
        call,
        attempts,
        durationMs: performance.now() - started,
        isUnknown: outcome.kind !== "accepted" && open !== undefined,
        ...summaryOf(outcome, mask),
      });
    }
  }
}

/**
 * An attempt that can be followed by another is cut short, so that there is time for it. Where a
 * timeout ends the call, because acting twice would do harm, waiting longer is the better choice.
 */
function attemptLimit(
  { effect }: CallInfo,
  { attemptTimeoutMs }: ApiRequest,
  deadline: Deadline,
): Deadline {
  const standard = effect === "non-idempotent-write" ? Infinity : ATTEMPT_TIMEOUT_MS;
  const milliseconds = attemptTimeoutMs ?? standard;
  return new Deadline(milliseconds < deadline.remaining ? milliseconds : Infinity, deadline);
}
