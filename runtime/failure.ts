import type { ApiRequest } from "./api-request.js";
import type { Context } from "./context.js";
import { effectOf } from "./idempotency.js";
import {
  CallError,
  ConnectionError,
  OutcomeUnknownError,
  refusalText,
  ResponseError,
  TencentCloudError,
  TimeoutError,
  type CallErrorDetails,
} from "./errors.js";
import type { Failure, Unusable } from "./outcome.js";
import { stringifyJson } from "./json.js";
import { detailOf, messageOf, redactError } from "./redact-error.js";
import { redact, redactValue } from "./redact.js";
import type { CallOutcome } from "./send.js";
import { fieldsOf, secretsOf } from "./secrets.js";

/** The fields that all errors share. */
type Called = Pick<CallErrorDetails, "action" | "service" | "attempts">;

/** A call without a result. */
export interface Failed extends Omit<CallOutcome, "outcome" | "durationMs"> {
  readonly outcome: Failure;
}

/**
 * The error of a call without a result. If an attempt of a write may have acted, that is an
 * OutcomeUnknownError, whatever the outcome of the retries: they may have been refused because the
 * first attempt acted.
 */
export function errorOf(context: Context, failed: Failed): unknown {
  const { request, outcome, sentAt, failedAt, attempts } = failed;
  const { service } = context;
  const { action, region } = request;
  const { given = request } = failed;
  const secrets = [...secretsOf(context, request), ...secretsOf(context, given)];
  const firstUnknown = effectOf(service, action) === "read" ? undefined : failed.firstUnknown;
  // Several products have actions of the same name.
  const called: Called = { action, service: service.name, attempts };
  const reason = reasonOf(outcome, called, secrets);
  if (firstUnknown === undefined) return reason;
  const cause = firstUnknown === outcome ? reason : reasonOf(firstUnknown, called, secrets);
  const names = service.lookupFields[action] ?? [];
  const shown = shownFields(context, request, secrets);
  const lookFor = Object.fromEntries(
    names.flatMap((name) => (shown?.[name] === undefined ? [] : [[name, shown[name]]])),
  );
  const why =
    firstUnknown === outcome
      ? sentenceOf(reason, secrets)
      : `${sentenceOf(cause, secrets)}; the last attempt: ${sentenceOf(reason, secrets)}`;
  return new OutcomeUnknownError(
    `${action} may have succeeded (${why}). ${advice(names, lookFor, service.lookupState?.[action] ?? [])}`,
    {
      ...called,
      code: reason instanceof TencentCloudError ? reason.code : undefined,
      status: reason instanceof CallError ? reason.status : undefined,
      requestId: reason instanceof CallError ? reason.requestId : undefined,
      cause,
      region,
      request: shown,
      lookFor,
      sentAt,
      failedAt,
    },
  );
}

/** The request with its secrets masked, wherever they occur. */
function shownFields(
  { service }: Context,
  request: ApiRequest,
  secrets: readonly string[],
): Record<string, unknown> | undefined {
  try {
    const copy = redactValue(fieldsOf(request), secrets, service.secretFields);
    return copy as Record<string, unknown> | undefined;
  } catch {
    // It is nested too deep.
    return undefined;
  }
}

function sentenceOf(reason: unknown, secrets: readonly string[]): string {
  return reason instanceof TencentCloudError ? refusalText(reason) : messageOf(reason, secrets);
}

function advice(names: readonly string[], lookFor: object, state: readonly string[]): string {
  const given = Object.entries(lookFor);
  if (given.length > 0) {
    const what = given.map(([name, value]) => `${name} ${stringifyJson(value)}`).join(", ");
    return `Before you retry, look for ${what}.`;
  }
  const next =
    names.length === 0 ? "" : ` Set ${names.join(" or ")} to make a lost order easy to find.`;
  const tells = state.length === 0 ? "" : ` ${state.join(" or ")} tells whether it did.`;
  return `Check your account before you retry.${tells}${next}`;
}

function reasonOf(outcome: Failure, called: Called, secrets: readonly string[]): unknown {
  const { action } = called;
  switch (outcome.kind) {
    case "refused": {
      const code = redact(outcome.code, secrets);
      const requestId = outcome.requestId && redact(outcome.requestId, secrets);
      const message = shortened(outcome.message, LONGEST_MESSAGE, secrets);
      const { status } = outcome.response;
      return new TencentCloudError(message, { ...called, status, code, requestId });
    }
    case "unusable":
      return responseError(outcome, called, secrets);
    case "unsent":
    case "lost": {
      const cause = redactError(outcome.error, secrets);
      const what = outcome.kind === "unsent" ? "could not be sent" : "got no complete response";
      const message = `${action} ${what}: ${detailOf(cause, secrets)}`;
      return new ConnectionError(message, { ...called, cause });
    }
    case "timeout": {
      const timeoutMs = outcome.milliseconds;
      const what = outcome.sent ? "got no response" : "could not be sent";
      return new TimeoutError(`${action} ${what} within ${timeoutMs} ms`, {
        ...called,
        timeoutMs,
      });
    }
    case "aborted":
      // The caller may compare it.
      return outcome.reason;
  }
}

/** Messages of the service are shorter, in characters. */
const LONGEST_MESSAGE = 10_000;
const BODY_START = 200;
/** How much of a text is searched for secrets, in characters. */
const MOST_SEARCHED = 65_536;

/** Masked before it is cut: half a secret would not be recognised. */
function shortened(text: string, length: number, secrets: readonly string[]): string {
  return redact(text.slice(0, MOST_SEARCHED), secrets).slice(0, length);
}

function responseError(
  { what, requestId, response }: Unusable,
  called: Called,
  secrets: readonly string[],
): ResponseError {
  const bodyStart = shortened(response.body, BODY_START, secrets);
  const shown = bodyStart === "" ? "" : `: ${bodyStart}`;
  const { status } = response;
  return new ResponseError(`${called.action} got HTTP ${status} with ${what}${shown}`, {
    ...called,
    requestId: requestId && redact(requestId, secrets),
    status,
    bodyStart,
  });
}
