import { dateOf, retryAfterOf } from "./answer.js";
import { attemptOnce, cutShort, type AttemptContext } from "./attempt.js";
import type { Clock } from "./clock.js";
import { checkedCredentials } from "./credentials/usable.js";
import { Deadline } from "./deadline.js";
import { endingOf, type CallEvent, type CallInfo } from "./events.js";
import type { Failure } from "./failure.js";
import type { Limiter } from "./limiter.js";
import { isOpen, type Outcome } from "./outcome.js";
import type { RetryBudget } from "./retry-budget.js";
import { decide, type RetryPolicy, type RetryReason } from "./retry.js";
import type { ServiceDescription } from "./service.js";
import { signedHeaders, type Signer } from "./signed-headers.js";
import type { Credentials } from "./tc3.js";
import type { Sleep } from "./wait.js";

/** What all calls of one client share. */
export interface Line extends AttemptContext {
  readonly service: ServiceDescription;
  readonly signer: Signer;
  readonly clock: Clock;
  readonly correctsClock: boolean;
  readonly limiter: Limiter | undefined;
  /** Whose quota calls count against; the secret ID where it is not given. */
  readonly account: string | undefined;
  readonly policy: RetryPolicy;
  readonly budget: RetryBudget;
  readonly maxBytes: number;
  readonly sleep: Sleep;
  readonly random: () => number;
  /** Undefined where nobody watches, so that nothing is made ready to be shown. */
  readonly emit: ((event: CallEvent) => void) | undefined;
  /** Told of credentials before they are used, so that they can be masked. */
  readonly remember: (credentials: Credentials) => void;
}

/** One logical call. */
export interface Call {
  readonly info: CallInfo;
  readonly url: URL;
  /** The same as a text. */
  readonly address: string;
  readonly method: string;
  /** Headers besides those of the signature, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  /** Takes the secrets of the client and of this call out of a text. */
  readonly mask: (text: string) => string;
  /** Time for one attempt; undefined: for a call that may be repeated a default, else all there is. */
  readonly attemptTimeoutMs: number | undefined;
}

export interface Sent {
  /** How the last attempt ended. */
  readonly outcome: Outcome;
  /**
   * How the first attempt ended that may have acted although there is no result; it can be the last
   * one. An attempt after it may have been refused because it acted.
   */
  readonly open: Failure | undefined;
  /** When the attempt that may have acted was sent, else the last one; undefined where none was. */
  readonly sentAt: number | undefined;
}

const ATTEMPT_TIMEOUT_MS = 20_000;

/**
 * Sends a call, and retries it where that is safe and of use, until it has an outcome to live with.
 * @throws What the credential provider or a limiter throws, where no attempt may have acted.
 */
export async function send(line: Line, call: Call): Promise<Sent> {
  const { clock, emit } = line;
  const { info, method, body } = call;
  const started = performance.now();
  const deadline = new Deadline(call.timeoutMs, call.signal);
  const used: RetryReason[] = [];
  let attempts = 0;
  let refused: Credentials | undefined;
  let lastCost = 0;
  let sentAt: number | undefined;
  let outcome: Outcome | undefined;
  let open: Failure | undefined;
  try {
    for (;;) {
      const prepared = await prepare(line, call, deadline, refused);
      outcome = cutShort(deadline, false);
      if (outcome) break;
      const { headers, credentials, offset, timestamp, heldMs } = prepared;
      const attempt = ++attempts;
      emit?.({
        type: "signed",
        call: info,
        attempt,
        secretId: credentials.secretId,
        timestamp,
        heldMs,
      });

      if (!open) sentAt = clock.now();
      const begun = performance.now();
      const limit = attemptLimit(call, deadline);
      outcome = await attemptOnce(
        line,
        {
          url: call.address,
          method,
          headers,
          body,
          maxBytes: line.maxBytes,
          ownConnection: info.effect === "non-idempotent-write" || attempt > 1,
        },
        info.effect,
        limit,
      );
      if (limit !== deadline) limit.clear();
      if (isOpen(outcome)) open ??= outcome;
      emit?.({
        type: "answered",
        call: info,
        attempt,
        durationMs: performance.now() - begun,
        ...endingOf(outcome, call.mask),
      });

      if (outcome.kind === "accepted") {
        line.budget.refund(lastCost);
        break;
      }
      const answer = "answer" in outcome ? outcome.answer : undefined;
      const decision = decide(line.policy, {
        effect: info.effect,
        outcome,
        attempt,
        used,
        retryAfterMs: answer && retryAfterOf(answer, clock.now()),
        random: line.random(),
      });
      // A pause that lasts past the deadline would only turn this outcome into a worse one.
      if (!decision.retry || decision.delayMs >= deadline.remaining) break;
      const { reason, delayMs } = decision;
      // Signing again makes sense only with another time than before.
      if (
        reason === "resign" &&
        !(line.correctsClock && answer && clock.correct(dateOf(answer), offset))
      ) {
        break;
      }
      if (reason === "refresh") {
        // The same credentials would be refused again, and nobody can hand out others.
        if (typeof line.signer.credentials !== "function") break;
        refused = credentials;
      }
      const cost = line.budget.spend(reason);
      if (cost === false) break;
      lastCost = cost;
      used.push(reason);
      emit?.({ type: "retrying", call: info, attempt: attempt + 1, delayMs, reason });
      if (delayMs > 0) await deadline.race(line.sleep(delayMs, deadline.signal));
    }
    return { outcome, open, sentAt };
  } catch (error) {
    const cut = cutShort(deadline, false);
    outcome = cut ?? { kind: "unsent", error, isPermanent: true };
    // Where an attempt may have acted, that is what the caller has to know.
    if (!cut && !open) throw error;
    return { outcome, open, sentAt };
  } finally {
    deadline.clear();
    if (emit && outcome) {
      emit({
        type: "finished",
        call: info,
        attempts,
        durationMs: performance.now() - started,
        isOpen: outcome.kind !== "accepted" && open !== undefined,
        ...endingOf(outcome, call.mask),
      });
    }
  }
}

interface Prepared {
  readonly headers: Record<string, string>;
  readonly credentials: Credentials;
  /** The clock's offset that the signature was made with. */
  readonly offset: number;
  /** UNIX time in the signature, in seconds. */
  readonly timestamp: number;
  /** How long the limiter held the attempt back, in milliseconds. */
  readonly heldMs: number;
}

/** Waits for credentials and for the limiter, and signs. */
async function prepare(
  { signer, limiter, service, account, clock, remember }: Line,
  { info, url, method, headers: own, body }: Call,
  deadline: Deadline,
  refused: Credentials | undefined,
): Promise<Prepared> {
  if (deadline.ended) throw deadline.reason;
  const { credentials: given } = signer;
  const credentials =
    typeof given === "function"
      ? checkedCredentials(
          await deadline.race(
            // Started inside a promise, so that a provider that throws rejects it.
            Promise.resolve().then(() => given({ refused, signal: deadline.signal })),
          ),
          "credentials: the provider's result",
        )
      : given;
  remember(credentials);
  const waiting = performance.now();
  const { action, region } = info;
  if (limiter) {
    const quota = {
      account: account ?? credentials.secretId,
      service: info.service,
      region,
      action,
      perSecond: service.rateLimits[action] ?? service.rateLimit,
    };
    // A limiter of the caller's may not listen to the signal.
    await deadline.race(limiter.acquire(quota, deadline.signal));
  }
  const heldMs = performance.now() - waiting;
  const { offset } = clock;
  const timestamp = Math.floor((clock.now() + offset) / 1000);
  const headers = await signedHeaders(credentials, signer.signedHeaders, timestamp, {
    url,
    method,
    headers: own,
    body,
    action,
    service: info.service,
    version: info.version,
    region,
  });
  return { headers, credentials, offset, timestamp, heldMs };
}

/**
 * An attempt that can be followed by another is cut short, so that there is time for it. Where a
 * timeout ends the call, because acting twice would do harm, waiting longer is the better choice.
 */
function attemptLimit({ info, attemptTimeoutMs }: Call, deadline: Deadline): Deadline {
  const standard = info.effect === "non-idempotent-write" ? Infinity : ATTEMPT_TIMEOUT_MS;
  const milliseconds = attemptTimeoutMs ?? standard;
  return milliseconds < deadline.remaining ? new Deadline(milliseconds, deadline) : deadline;
}
