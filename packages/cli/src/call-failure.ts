import {
  CallError,
  CloneError,
  CloneUnfinishedError,
  OutcomeUnknownError,
  TencentCloudError,
  TimeoutError,
  WaitFailedError,
  WaitTimeoutError,
} from "tencentcloud-redis";
import { CredentialsError } from "tencentcloud-redis/credentials";
import { errorDescriptions } from "tencentcloud-redis/metadata";
import { ValidationError } from "../../../runtime/validation/validation.js";
import { usedEndpoint } from "./connection.js";
import { InterruptedError, type Failure } from "./errors.js";
import { ExitCode } from "./exit-code.js";
import { escapeLine, messageOf } from "./output/escape.js";
import { messages } from "./locales/index.js";
import { statesInWords } from "./output/named-values.js";
import { padTo } from "./output/wrap.js";
import { duration } from "./progress.js";

/** Describes an error of the client; undefined for any other. */
export function describeCallFailure(error: unknown): Failure | undefined {
  // First, since a service error can leave the outcome unknown.
  if (error instanceof OutcomeUnknownError) return unknownOutcome(error);
  if (error instanceof TencentCloudError) return refused(error);
  if (error instanceof CallError) return noResponse(error);
  if (error instanceof CredentialsError) return noCredentials(error);
  if (error instanceof ValidationError) return { lines: [error.message], exitCode: ExitCode.Usage };
  if (error instanceof CloneError) {
    const lines = [messages.call.nothingBought(escapeLine(error.message))];
    return { lines, exitCode: ExitCode.Refused };
  }
  if (error instanceof CloneUnfinishedError) return unfinishedClone(error);
  if (error instanceof WaitFailedError) {
    return { lines: [`${escapeLine(error.message)}.`], exitCode: ExitCode.Refused };
  }
  if (error instanceof WaitTimeoutError) {
    const lines = [messages.call.mayStillSucceed(endOf(error))];
    return { lines, exitCode: ExitCode.Unknown };
  }
  return undefined;
}

function refused(error: TencentCloudError): Failure {
  const known = errorDescriptions[error.code];
  return {
    lines: [
      messages.call.refused(error.action, escapeLine(error.code)),
      ...row("message", error.serviceMessage),
      ...row("meaning", known?.description),
      ...row("advice", known?.advice),
      ...row("request", error.requestId),
    ],
    exitCode: ExitCode.Refused,
  };
}

function unknownOutcome(error: OutcomeUnknownError): Failure {
  const { cause } = error;
  return {
    lines: [
      messages.call.sentUnknown(error.action),
      ...row("message", error.message),
      ...row("cause", cause instanceof InterruptedError ? cause.message : undefined),
      ...row("region", error.region),
      ...row("sent", new Date(error.sentAt).toISOString()),
      ...row("lookFor", lookFor(error)),
      // The message has it behind the code.
      ...row("request", error.code === undefined ? error.requestId : undefined),
      `  ${messages.failure.checkFirst}`,
    ],
    exitCode: ExitCode.Unknown,
  };
}

function lookFor({ lookFor: fields }: OutcomeUnknownError): string | undefined {
  const named = Object.entries(fields).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return named.length === 0 ? undefined : named.join(", ");
}

function noResponse(error: CallError): Failure {
  const isTimeout = error instanceof TimeoutError;
  const endpoint = isTimeout ? undefined : usedEndpoint();
  const isConnectionRefused = endpoint !== undefined && hasConnectionRefused(error);
  const advice = isTimeout
    ? messages.call.retryTimeout
    : isConnectionRefused
      ? messages.call.nothingListens(endpoint.source)
      : undefined;
  return {
    lines: [
      escapeLine(error.message),
      ...row("endpoint", endpoint && messages.call.from(endpoint.endpoint, endpoint.source)),
      ...row("request", error.requestId),
      ...row("advice", advice),
    ],
    exitCode: ExitCode.NoResponse,
  };
}

/** Whether nobody listens at the address: an error of Node, somewhere among the causes. */
function hasConnectionRefused(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    (error as NodeJS.ErrnoException).code === "ECONNREFUSED" || hasConnectionRefused(error.cause)
  );
}

function noCredentials(error: CredentialsError): Failure {
  return {
    lines: [
      messages.call.noCredentials,
      ...error.message.split("\n").map((line) => `  ${line}`),
      `  ${messages.call.configure}`,
    ],
    exitCode: error.code === undefined ? ExitCode.Usage : ExitCode.Refused,
  };
}

/** What was to be seen at the end of a wait that took too long. */
function endOf({ waiter, states, elapsedMs }: WaitTimeoutError): string {
  const state = escapeLine(statesInWords(waiter, states));
  return messages.wait.ended(waiter, state, duration(elapsedMs));
}

function unfinishedClone(error: CloneUnfinishedError): Failure {
  const { cause, purchase, source } = error;
  const what = purchase.instanceIds.join(", ") || purchase.name;
  const why = cause instanceof WaitTimeoutError ? endOf(cause) : `${messageOf(cause)}.`;
  return {
    lines: [
      messages.clone.notSeenRunning(escapeLine(what), escapeLine(source), why),
      ...row("instances", purchase.instanceIds.join(", ") || undefined),
      ...row("order", purchase.dealName ?? purchase.dealId),
      ...row("name", purchase.name),
      `  ${messages.call.paid}`,
    ],
    exitCode: cause instanceof InterruptedError ? cause.exitCode : ExitCode.Unknown,
  };
}

/** @param text Often the service's. It is kept on one line, so that it cannot pass for another. */
function row(name: keyof typeof messages.call.rows, text: string | undefined): string[] {
  return text === undefined || text === ""
    ? []
    : [`  ${padTo(messages.call.rows[name], 9)} ${escapeLine(text)}`];
}
