import { dateOf, retryAfterOf } from "./answer.js";
import { attemptOnce, cutShort } from "./attempt.js";
import type { Clock } from "./clock.js";
import { Deadline } from "./deadline.js";
import { endingOf, type CallEvent, type CallInfo } from "./events.js";
import type { HttpTransport } from "./http-transport.js";
import type { Limiter } from "./limiter.js";
import { isOpen, type Outcome } from "./outcome.js";
import type { RetryBudget } from "./retry-budget.js";
import { decide, type RetryPolicy, type RetryReason } from "./retry.js";
import type { ServiceDescription } from "./service.js";
import { signedHeaders, type Signer } from "./signed-headers.js";
import type { Credentials } from "./tc3.js";
import type { Sleep } from "./wait.js";

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
  readonly maxBytes: number;
  readonly transport: HttpTransport;
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
  try {
    for (;;) {
      const prepared = await prepare(line, call, deadline, refused);
      // Whatever was sent before has done nothing so far, or does no harm twice.
      outcome = cutShort(deadline, false);
      if (outcome || !prepared) break;
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

      sentAt = clock.now();
      const begun = performance.now();
      const limit = attemptLimit(call, deadline);
      outcome = await attemptOnce(
        line.service,
        line.transport,
        { url: call.address, method, headers, body, maxBytes: line.maxBytes },
        limit,
      );
      if (limit !== deadline) limit.clear();
      emit?.({
        type: "answered",
        call: info,
        attempt,
        durationMs: performance.now() - begun,
        ...endingOf(outcome),
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
      if (delayMs > 0) {
        try {
          await line.sleep(delayMs, deadline.signal);
        } catch (error) {
          if (!deadline.ended) throw error;
        }
      }
    }
    return { outcome: outcome as Outcome, sentAt };
  } catch (error) {
    outcome = { kind: "unsent", error, isPermanent: true };
    throw error;
  } finally {
    deadline.clear();
    if (emit && outcome) {
      emit({
        type: "finished",
        call: info,
        attempts,
        durationMs: performance.now() - started,
        isOpen: isOpen(outcome),
        ...endingOf(outcome),
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

/** Waits for credentials and for the limiter, and signs. Undefined where the call ends meanwhile. */
async function prepare(
  { signer, limiter, service, account, clock, remember }: Line,
  { info, url, method, headers: own, body }: Call,
  deadline: Deadline,
  refused: Credentials | undefined,
): Promise<Prepared | undefined> {
  if (deadline.ended) return undefined;
  try {
    const { credentials: given } = signer;
    const credentials =
      typeof given === "function"
        ? await deadline.race(
            // Started inside a promise, so that a provider that throws rejects it.
            Promise.resolve().then(() => given({ refused, signal: deadline.signal })),
          )
        : given;
    remember(credentials);
    const waiting = performance.now();
    const { action, region } = info;
    await limiter?.acquire(
      {
        account: account ?? credentials.secretId,
        service: info.service,
        region,
        action,
        perSecond: service.rateLimits[action] ?? service.rateLimit,
      },
      deadline.signal,
    );
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
  } catch (error) {
    if (!deadline.ended) throw error;
    return undefined;
  }
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
