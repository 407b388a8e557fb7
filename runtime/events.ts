import type { Outcome, Refused } from "./outcome.js";
import type { RetryReason } from "./retry.js";
import type { Effect } from "./service.js";

/** The call of an event. All events of one call share the object. */
export interface CallInfo {
  readonly service: string;
  readonly version: string;
  readonly action: string;
  readonly region: string;
  readonly effect: Effect;
  /** Scheme, host and port. */
  readonly endpoint: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

/**
 * What happens to a call, in order: it starts, each attempt is signed and has an outcome, each retry is
 * announced, it finishes. Events contain no secrets.
 */
export type CallEvent =
  | {
      readonly type: "started";
      readonly call: CallInfo;
      /** The request, secrets masked. */
      readonly request: unknown;
    }
  | {
      readonly type: "signed";
      readonly call: CallInfo;
      /** Counts from 1. */
      readonly attempt: number;
      readonly secretId: string;
      /** UNIX time in the signature, in seconds. */
      readonly timestamp: number;
      /** How long the attempt waited for the limiter, in milliseconds. */
      readonly limiterWaitMs: number;
    }
  | ({
      readonly type: "responded";
      readonly call: CallInfo;
      readonly attempt: number;
      /** From sending to the end of the response, in milliseconds. */
      readonly durationMs: number;
    } & OutcomeSummary)
  | {
      readonly type: "retrying";
      readonly call: CallInfo;
      /** The number of the next attempt. */
      readonly attempt: number;
      readonly delayMs: number;
      readonly reason: RetryReason;
    }
  | ({
      readonly type: "finished";
      readonly call: CallInfo;
      readonly attempts: number;
      /** From start to end, retries included, in milliseconds. */
      readonly durationMs: number;
      /** Whether the service may have acted although the call has no result. */
      readonly isUnknown: boolean;
    } & OutcomeSummary);

/** The outcome of an attempt or a call. */
export interface OutcomeSummary {
  readonly outcome: Outcome["kind"];
  /** HTTP status, if there was a response. */
  readonly status: number | undefined;
  /** The service's error code, if it refused. */
  readonly code: string | undefined;
  readonly requestId: string | undefined;
}

/**
 * Receives every event. It runs during the call, so it should be quick. Its errors are ignored:
 * logging must not change the outcome of a purchase.
 */
export type Observer = (event: CallEvent) => void;

/** @param mask Removes secrets from what the service responded. */
export function summaryOf(outcome: Outcome, mask: (text: string) => string): OutcomeSummary {
  const { response, code, requestId } = outcome as Partial<Omit<Refused, "kind">>;
  return {
    outcome: outcome.kind,
    status: response?.status,
    code: code && mask(code),
    requestId: requestId && mask(requestId),
  };
}

/** Calls every observer; undefined if there is none. */
export function observersOf(
  given: Observer | readonly Observer[] = [],
): ((event: CallEvent) => void) | undefined {
  const observers = [given].flat();
  if (observers.length === 0) return undefined;
  if (!observers.every((observer) => typeof observer === "function"))
    throw new TypeError("observe: must be a function, or a list of functions");
  return (event) => {
    for (const observer of observers) tell(observer, event);
  };
}

/** An error of an observer must change no outcome, and a rejection must not end the process. */
function tell(observer: Observer, event: CallEvent): void {
  try {
    const result = observer(event) as unknown;
    if (result instanceof Promise) result.catch(() => {});
  } catch {
    // Ignored, see above.
  }
}
