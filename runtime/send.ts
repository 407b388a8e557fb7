import { dateOf, retryAfterOf } from "./answer.js";
import { attemptOnce, type FetchLike } from "./attempt.js";
import type { Clock } from "./clock.js";
import { startDeadline, type Deadline } from "./deadline.js";
import { endingOf, type CallEvent, type CallInfo } from "./events.js";
import type { Limiter } from "./limiter.js";
import { isOpen, type Outcome } from "./outcome.js";
import type { RetryBudget } from "./retry-budget.js";
import { decide, type RetryPolicy, type RetryReason } from "./retry.js";
import type { ServiceDescription } from "./service.js";
import { signedHeaders, type Signer } from "./signed-headers.js";
import type { Credentials } from "./tc3.js";
import { orAborted, type Sleep } from "./wait.js";

/** What all calls of one client share. */
export interface Line {
  readonly service: ServiceDescription;
  readonly signer: Signer;
  readonly clock: Clock;
  readonly correctsClock: boolean;
  readonly limiter: Limiter | undefined;
  /** Whose quota calls count against; the secret ID where it is not given. */
  readonly account: string | undefined;
  readonly policy: RetryPolicy;
  readonly budget: RetryBudget;
  readonly maxResponseBytes: number;
  readonly fetch: FetchLike;
  readonly sleep: Sleep;
  readonly random: () => number;
  readonly emit: (event: CallEvent) => void;
  /** Told of credentials before they are used, so that they can be masked. */
  readonly remember: (credentials: Credentials) => void;
}

/** One logical call. */
export interface Call {
  readonly info: CallInfo;
  readonly url: URL;
  readonly method: string;
  /** Headers besides those of the signature. */
  readonly headers: Headers;
  readonly body: string;
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  /** Time for one attempt; undefined: for a call that may be repeated a default, else all there is. */
  readonly attemptTimeoutMs: number | undefined;
}

export interface Sent {
  readonly outcome: Outcome;
  /** When the last attempt was sent, milliseconds since 1970; undefined where none was. */
  readonly sentAt: number | undefined;
}

const ATTEMPT_TIMEOUT_MS = 20_000;

/**
 * Sends a call, and again where that is safe and of use, until it has an outcome to live with.
 * @throws What the credential provider or a limiter throws; nothing was sent then.
 */
export async function send(line: Line, call: Call): Promise<Sent> {
  const started = performance.now();
  const deadline = startDeadline(call.timeoutMs, call.signal);
  const used: RetryReason[] = [];
  let refused: Credentials | undefined;
  let lastCost = 0;
  let sentAt: number | undefined;
  try {
    for (let attempt = 1; ; attempt++) {
      const prepared = await prepare(line, call, deadline, refused);
      if ("outcome" in prepared) return finish(prepared.outcome, attempt - 1);
      line.emit({ type: "signed", call: call.info, attempt, ...prepared.signed });

      sentAt = line.clock.now();
      const begun = performance.now();
      const outcome = await attemptOnce({
        service: line.service,
        fetch: line.fetch,
        url: call.url.href,
        method: call.method,
        headers: prepared.headers,
        body: call.body,
        signal: deadline.signal,
        timeoutMs: attemptTime(call, deadline),
        maxResponseBytes: line.maxResponseBytes,
      }).then((ended) => atDeadline(ended, call, deadline));
      const durationMs = performance.now() - begun;
      line.emit({ type: "answered", call: call.info, attempt, durationMs, ...endingOf(outcome) });

      if (outcome.kind === "accepted") line.budget.refund(lastCost);
      const decision = decide(line.policy, {
        effect: call.info.effect,
        outcome,
        attempt,
        used,
        retryAfterMs:
          "answer" in outcome ? retryAfterOf(outcome.answer, line.clock.now()) : undefined,
        random: line.random(),
      });
      // A pause that lasts past the deadline would only turn this outcome into a worse one.
      if (!decision.retry || decision.delayMs >= deadline.remaining())
        return finish(outcome, attempt);
      const { reason, delayMs } = decision;
      if (reason === "resign" && !putClockRight(line, outcome, prepared.offset)) {
        return finish(outcome, attempt);
      }
      if (reason === "refresh") {
        // The same credentials would be refused again, and nobody can hand out others.
        if (typeof line.signer.credentials !== "function") return finish(outcome, attempt);
        refused = prepared.credentials;
      }
      const cost = line.budget.spend(reason);
      if (cost === false) return finish(outcome, attempt);
      lastCost = cost;
      used.push(reason);
      line.emit({ type: "retrying", call: call.info, attempt: attempt + 1, delayMs, reason });
      if (delayMs > 0) {
        try {
          await line.sleep(delayMs, deadline.signal);
        } catch (error) {
          if (!deadline.signal.aborted) throw error;
          // Whatever is sent again has done nothing so far, or does no harm twice.
          return finish(atEnd(call, deadline, false), attempt);
        }
      }
    }
  } catch (error) {
    finish({ kind: "unsent", error, isPermanent: true }, used.length);
    throw error;
  } finally {
    deadline.clear();
  }

  function finish(outcome: Outcome, attempts: number): Sent {
    const durationMs = performance.now() - started;
    line.emit({
      type: "finished",
      call: call.info,
      attempts,
      durationMs,
      isOpen: isOpen(outcome),
      ...endingOf(outcome),
    });
    return { outcome, sentAt };
  }
}

interface Prepared {
  readonly headers: Record<string, string>;
  readonly credentials: Credentials;
  /** The clock's offset that the signature was made with. */
  readonly offset: number;
  readonly signed: { secretId: string; timestamp: number; heldMs: number };
}

/** Waits for credentials and for the limiter, and signs. An outcome where the call ends meanwhile. */
async function prepare(
  line: Line,
  call: Call,
  deadline: Deadline,
  refused: Credentials | undefined,
): Promise<Prepared | { outcome: Outcome }> {
  try {
    const { credentials: given } = line.signer;
    const credentials =
      typeof given === "function"
        ? await orAborted(
            // Started inside a promise, so that a provider that throws rejects it.
            Promise.resolve().then(() => given({ refused, signal: deadline.signal })),
            deadline.signal,
          )
        : given;
    line.remember(credentials);
    const waiting = performance.now();
    if (line.limiter !== undefined) {
      const { service, region, action } = call.info;
      const account = line.account ?? credentials.secretId;
      const perSecond = line.service.rateLimits[action] ?? line.service.rateLimit;
      await line.limiter.acquire({ account, service, region, action, perSecond }, deadline.signal);
    }
    const heldMs = performance.now() - waiting;
    const { offset } = line.clock;
    const timestamp = Math.floor((line.clock.now() + offset) / 1000);
    const signed = await signedHeaders(credentials, line.signer.signedHeaders, timestamp, {
      url: call.url,
      method: call.method,
      contentType: call.headers.get("Content-Type") ?? "application/json",
      body: call.body,
      action: call.info.action,
      service: call.info.service,
      version: call.info.version,
      region: call.info.region,
    });
    const headers = Object.fromEntries(call.headers);
    for (const [name, value] of Object.entries(signed)) headers[name.toLowerCase()] = value;
    if (deadline.signal.aborted) return { outcome: atEnd(call, deadline, false) };
    const { secretId } = credentials;
    return { headers, credentials, offset, signed: { secretId, timestamp, heldMs } };
  } catch (error) {
    if (deadline.signal.aborted) return { outcome: atEnd(call, deadline, false) };
    throw error;
  }
}

/** Why a call ended before its time: because its time was up, or the caller gave up. */
function atEnd(call: Call, deadline: Deadline, sent: boolean): Outcome {
  return deadline.isTimeUp()
    ? { kind: "timeout", milliseconds: call.timeoutMs, sent }
    : { kind: "aborted", reason: call.signal.reason, sent };
}

/** Within this many milliseconds two timers count as one. */
const SAME_TIME_MS = 5;

/** An attempt only sees that it was stopped; the call knows whether that was its own deadline. */
function atDeadline(outcome: Outcome, call: Call, deadline: Deadline): Outcome {
  if (outcome.kind === "aborted") return atEnd(call, deadline, outcome.sent);
  const isLast = outcome.kind === "timeout" && deadline.remaining() < SAME_TIME_MS;
  return isLast ? { ...outcome, milliseconds: call.timeoutMs } : outcome;
}

/**
 * An attempt that can be followed by another is cut short, so that there is time for it. Where a
 * timeout ends the call, because acting twice would do harm, waiting longer is the better choice.
 */
function attemptTime(call: Call, deadline: Deadline): number {
  const given = call.attemptTimeoutMs;
  const standard = call.info.effect === "non-idempotent-write" ? Infinity : ATTEMPT_TIMEOUT_MS;
  return Math.max(1, Math.min(given ?? standard, deadline.remaining()));
}

/** Whether signing again makes sense: the service's time is known and differs from what was used. */
function putClockRight(line: Line, outcome: Outcome, usedOffset: number): boolean {
  if (!line.correctsClock || !("answer" in outcome)) return false;
  return line.clock.correct(dateOf(outcome.answer), usedOffset);
}
