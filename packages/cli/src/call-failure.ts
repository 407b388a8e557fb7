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
import { errorDescriptions } from "tencentcloud-redis/errors/descriptions";
import { ValidationError } from "../../../runtime/validation/validation.js";
import { InterruptedError, type Failure } from "./errors.js";
import { ExitCode } from "./exit-code.js";
import { escapeLine } from "./output/escape.js";

/** Describes an error of the client; undefined for any other. */
export function describeCallFailure(error: unknown): Failure | undefined {
  // First, since a service error can leave the outcome unknown.
  if (error instanceof OutcomeUnknownError) return unknownOutcome(error);
  if (error instanceof TencentCloudError) return refused(error);
  if (error instanceof CallError) return noResponse(error);
  if (error instanceof CredentialsError) return noCredentials(error);
  if (error instanceof ValidationError) return { lines: [error.message], exitCode: ExitCode.Usage };
  if (error instanceof CloneError) {
    const lines = [`${escapeLine(error.message)}. Nothing was bought.`];
    return { lines, exitCode: ExitCode.Refused };
  }
  if (error instanceof CloneUnfinishedError) return unfinishedClone(error);
  if (error instanceof WaitFailedError) {
    return { lines: [`${escapeLine(error.message)}.`], exitCode: ExitCode.Refused };
  }
  if (error instanceof WaitTimeoutError) {
    const lines = [`${escapeLine(error.message)}. It may still succeed.`];
    return { lines, exitCode: ExitCode.Unknown };
  }
  return undefined;
}

function refused(error: TencentCloudError): Failure {
  const known = errorDescriptions[error.code];
  return {
    lines: [
      `${error.action} was refused: ${escapeLine(error.code)}`,
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
      `${error.action}: the outcome is unknown. It was sent and may have been carried out.`,
      ...row("message", error.message),
      ...row("cause", cause instanceof InterruptedError ? cause.message : undefined),
      ...row("region", error.region),
      ...row("sent", new Date(error.sentAt).toISOString()),
      ...row("look for", lookFor(error)),
      // The message has it behind the code.
      ...row("request", error.code === undefined ? error.requestId : undefined),
      "  Check whether it was carried out before you retry it.",
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
  const advice = isTimeout ? "It is safe to retry. --timeout allows more time." : undefined;
  return {
    lines: [
      escapeLine(error.message),
      ...row("request", error.requestId),
      ...row("advice", advice),
    ],
    exitCode: ExitCode.NoResponse,
  };
}

function noCredentials(error: CredentialsError): Failure {
  return {
    lines: [
      "No credentials found, so the call was not sent.",
      ...error.message.split("\n").map((line) => `  ${line}`),
    ],
    exitCode: error.code === undefined ? ExitCode.Usage : ExitCode.Refused,
  };
}

function unfinishedClone(error: CloneUnfinishedError): Failure {
  const { cause, purchase } = error;
  return {
    lines: [
      `${escapeLine(error.message)}.`,
      ...row("instances", purchase.instanceIds.join(", ") || undefined),
      ...row("order", purchase.dealName ?? purchase.dealId),
      ...row("name", purchase.name),
      "  It is paid for. Do not order again; check DescribeInstances.",
    ],
    exitCode: cause instanceof InterruptedError ? cause.exitCode : ExitCode.Unknown,
  };
}

/** @param text Often the service's. It is kept on one line, so that it cannot pass for another. */
function row(name: string, text: string | undefined): string[] {
  return text === undefined || text === "" ? [] : [`  ${name.padEnd(9)} ${escapeLine(text)}`];
}
