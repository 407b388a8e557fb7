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
import { ExitCode } from "./exit-code.js";
import { Interrupted } from "./interrupted.js";
import { escapeLine } from "./output/escape.js";

interface Words {
  readonly lines: readonly string[];
  readonly exitCode: ExitCode;
}

/** What there is to say about the error of a call, a wait or a clone; undefined for any other. */
export function wordsForCall(error: unknown): Words | undefined {
  // A refusal can leave the outcome unknown, and then that is what counts.
  if (error instanceof OutcomeUnknownError) return unknown(error);
  if (error instanceof TencentCloudError) return refused(error);
  if (error instanceof CallError) return unanswered(error);
  if (error instanceof CredentialsError) return withoutCredentials(error);
  if (error instanceof ValidationError) return { lines: [error.message], exitCode: ExitCode.Usage };
  if (error instanceof CloneError) {
    const lines = [`${escapeLine(error.message)}. Nothing was bought.`];
    return { lines, exitCode: ExitCode.Refused };
  }
  if (error instanceof CloneUnfinishedError) return unfinished(error);
  return wordsForWait(error);
}

/** What there is to say about a wait that did not end well. */
function wordsForWait(error: unknown): Words | undefined {
  if (error instanceof WaitFailedError) {
    return { lines: [`${escapeLine(error.message)}.`], exitCode: ExitCode.Refused };
  }
  if (error instanceof WaitTimeoutError) {
    const lines = [`${escapeLine(error.message)}. It may end well later.`];
    return { lines, exitCode: ExitCode.Unknown };
  }
  return undefined;
}

function refused(error: TencentCloudError): Words {
  const known = errorDescriptions[error.code];
  return {
    lines: [
      `${error.action} was refused: ${escapeLine(error.code)}`,
      ...row("message", error.message),
      ...row("meaning", known?.description),
      ...row("advice", known?.advice),
      ...row("request", error.requestId),
    ],
    exitCode: ExitCode.Refused,
  };
}

function unknown(error: OutcomeUnknownError): Words {
  const { cause } = error;
  return {
    lines: [
      `${error.action}: the outcome is unknown. It was sent, and may have been carried out.`,
      ...row("message", error.message),
      ...row("code", error.code),
      ...row("cause", cause instanceof Interrupted ? cause.message : undefined),
      ...row("region", error.region),
      ...row("sent", new Date(error.sentAt).toISOString()),
      ...row("look for", lookFor(error)),
      ...row("request", error.requestId),
      "  Do not send it again before you have looked.",
    ],
    exitCode: ExitCode.Unknown,
  };
}

function lookFor({ lookFor: fields }: OutcomeUnknownError): string | undefined {
  const named = Object.entries(fields).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return named.length === 0 ? undefined : named.join(", ");
}

function unanswered(error: CallError): Words {
  const hint =
    error instanceof TimeoutError ? "It may be sent again; --timeout gives it longer." : undefined;
  return {
    lines: [escapeLine(error.message), ...row("request", error.requestId), ...row("advice", hint)],
    exitCode: ExitCode.NoAnswer,
  };
}

function withoutCredentials(error: CredentialsError): Words {
  return {
    lines: [
      "No credentials, so the call was not sent.",
      ...error.message.split("\n").map((line) => `  ${line}`),
      ...row("request", error.requestId),
    ],
    exitCode: error.code === undefined ? ExitCode.Usage : ExitCode.Refused,
  };
}

function unfinished(error: CloneUnfinishedError): Words {
  const { cause, purchase } = error;
  return {
    lines: [
      `${escapeLine(error.message)}.`,
      ...row("instances", purchase.instanceIds.join(", ") || undefined),
      ...row("order", purchase.dealName ?? purchase.dealId),
      ...row("name", purchase.name),
      "  It is paid for. Do not order again; look at DescribeInstances.",
    ],
    exitCode: cause instanceof Interrupted ? cause.exitCode : ExitCode.Unknown,
  };
}

/** @param text Often the service's: it stays in its line, so that it cannot pass for another. */
function row(name: string, text: string | undefined): string[] {
  return text === undefined || text === "" ? [] : [`  ${name.padEnd(9)} ${escapeLine(text)}`];
}
