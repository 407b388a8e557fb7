import {
  ConnectionError,
  OutcomeUnknownError,
  ResponseError,
  TencentCloudError,
  TimeoutError,
  type CallErrorDetails,
} from "./errors.js";
import { isOpen, type Outcome, type Unusable } from "./outcome.js";
import { masked, redact, redactError } from "./redact.js";
import type { Effect, ServiceDescription } from "./service.js";
import { UnsettledRefusal } from "./unsettled-refusal.js";

/** What an error has to know of the call that failed. */
export interface FailedCall {
  readonly service: ServiceDescription;
  readonly action: string;
  readonly effect: Effect;
  readonly region: string;
  /** The request as the caller gave it. */
  readonly request: unknown;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  readonly failedAt: number;
  /** Values that must not show in the error. */
  readonly secrets: readonly string[];
}

/** What all errors say of the call. */
type Called = Pick<CallErrorDetails, "action" | "service">;

type Failure = Exclude<Outcome, { kind: "accepted" }>;

/**
 * What to throw for a call that ended without a result. Where a write may have acted, that is an
 * OutcomeUnknownError: with the plain reason as its cause, or with the service's code.
 */
export function failureOf(outcome: Failure, call: FailedCall): unknown {
  const { action, region, sentAt, failedAt } = call;
  // Products have actions of the same name.
  const called: Called = { action, service: call.service.name };
  const reason = reasonOf(outcome, called, call.secrets);
  if (call.effect === "read" || !isOpen(outcome)) return reason;
  const names = call.service.markers[action] ?? [];
  const request = masked(call.request, call.service.secretFields) as Record<string, unknown> | null;
  const lookFor = Object.fromEntries(
    names.flatMap((name) => (request?.[name] === undefined ? [] : [[name, request[name]]])),
  );
  const unsettled = { region, request, lookFor, sentAt, failedAt };
  if (reason instanceof TencentCloudError) {
    const { code, requestId } = reason;
    return new UnsettledRefusal(reason.message, { ...called, code, requestId }, unsettled);
  }
  const why = reason instanceof Error ? reason.message : String(reason);
  const message = `It is not known whether ${action} took effect (${why}). ${advice(names, lookFor)}`;
  const requestId = outcome.kind === "unusable" ? outcome.requestId : undefined;
  const details = { ...called, requestId, cause: reason };
  return new OutcomeUnknownError(message, details, unsettled);
}

function advice(names: readonly string[], lookFor: object): string {
  const given = Object.entries(lookFor);
  if (given.length > 0) {
    const what = given.map(([name, value]) => `${name} ${JSON.stringify(value)}`).join(", ");
    return `Before sending it again, look for ${what}.`;
  }
  const next = names.length === 0 ? "" : ` Next time give ${names.join(" or ")} to find it by.`;
  return `Before sending it again, look at what the account has.${next}`;
}

function reasonOf(outcome: Failure, called: Called, secrets: readonly string[]): unknown {
  const { action } = called;
  switch (outcome.kind) {
    case "refused": {
      const { code, requestId } = outcome;
      const message = redact(outcome.message, secrets);
      return new TencentCloudError(message, { ...called, code, requestId });
    }
    case "unusable":
      return responseError(outcome, called, secrets);
    case "unsent":
    case "lost": {
      const cause = redactError(outcome.error, secrets);
      const what = outcome.kind === "unsent" ? "could not be sent" : "got no whole answer";
      return new ConnectionError(`${action} ${what}: ${messageOf(cause)}`, { ...called, cause });
    }
    case "timeout": {
      const timeoutMs = outcome.milliseconds;
      const what = outcome.sent ? "was not answered" : "could not be sent";
      return new TimeoutError(`${action} ${what} within ${timeoutMs} ms`, {
        ...called,
        timeoutMs,
      });
    }
    case "aborted":
      return redactError(outcome.reason, secrets);
  }
}

const BODY_START = 200;

function responseError(
  { what, requestId, answer }: Unusable,
  called: Called,
  secrets: readonly string[],
): ResponseError {
  // Masked before it is cut, or the cut could leave half a secret that no longer looks like one.
  const bodyStart = redact(answer.body, secrets).slice(0, BODY_START);
  const shown = bodyStart === "" ? "" : `: ${bodyStart}`;
  const { status } = answer;
  return new ResponseError(
    `${called.action} was answered with HTTP ${status} and ${what}${shown}`,
    {
      ...called,
      requestId,
      status,
      bodyStart,
    },
  );
}

/** fetch reports every fault of the network as a TypeError, with the fault itself as its cause. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== ""
    ? error.cause.message
    : error.message;
}
