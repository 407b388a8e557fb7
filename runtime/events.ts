import type { Outcome, Refused } from "./outcome.js";
import type { RetryReason } from "./retry.js";
import type { Effect } from "./service.js";

/** The call that an event is about. The same object in all events of one call. */
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
 * What happens to a call, in order: it starts, each attempt is signed and answered, attempts after
 * the first are announced, it finishes. Nothing in an event holds a secret.
 */
export type CallEvent =
  | {
      readonly type: "started";
      readonly call: CallInfo;
      /** The request, with secret fields masked. */
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
      /** How long the limiter held the attempt back, in milliseconds. */
      readonly heldMs: number;
    }
  | ({
      readonly type: "answered";
      readonly call: CallInfo;
      readonly attempt: number;
      /** From sending to the end of the answer, in milliseconds. */
      readonly durationMs: number;
    } & Ending)
  | {
      readonly type: "retrying";
      readonly call: CallInfo;
      /** The attempt to come. */
      readonly attempt: number;
      readonly delayMs: number;
      readonly reason: RetryReason;
    }
  | ({
      readonly type: "finished";
      readonly call: CallInfo;
      readonly attempts: number;
      /** From start to end, pauses included, in milliseconds. */
      readonly durationMs: number;
      /** Whether the service may have acted although there is no result. */
      readonly isOpen: boolean;
    } & Ending);

/** How an attempt or a call ended. */
export interface Ending {
  readonly outcome: Outcome["kind"];
  /** HTTP status, where something answered. */
  readonly status: number | undefined;
  /** The service's error code, where it refused. */
  readonly code: string | undefined;
  readonly requestId: string | undefined;
}

/**
 * Is told of every event. It is called in the course of the call, so it should be quick. What it
 * throws is dropped: watching a purchase must not change how it ends.
 */
export type Observer = (event: CallEvent) => void;

/** @param mask Takes secrets out of what came from outside. */
export function endingOf(outcome: Outcome, mask: (text: string) => string): Ending {
  const { answer, code, requestId } = outcome as Partial<Omit<Refused, "kind">>;
  return {
    outcome: outcome.kind,
    status: answer?.status,
    code: code && mask(code),
    requestId: requestId && mask(requestId),
  };
}

/** Tells every observer; undefined where there is none. */
export function observersOf(
  given: Observer | readonly Observer[] = [],
): ((event: CallEvent) => void) | undefined {
  const observers = [given].flat();
  if (observers.length === 0) return undefined;
  return (event) => {
    for (const observer of observers) tell(observer, event);
  };
}

/** Watching a call must not change how it ends, and an async observer must not end the process. */
function tell(observer: Observer, event: CallEvent): void {
  try {
    const result = observer(event) as unknown;
    if (result instanceof Promise) result.catch(() => {});
  } catch {
    // See above.
  }
}
