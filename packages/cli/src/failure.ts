import { CommandError, InterruptedError, type Failure } from "./errors.js";
import { ExitCode } from "./exit-code.js";
import { escapeLine } from "./output/escape.js";
import { lines, red } from "./output/text.js";
import { writeErr } from "./output/write.js";
import { nextCommands, sentCall, type SentCall } from "./sent-call.js";
import { messages } from "./locales/index.js";
import { columnsFor, wrapLine } from "./output/wrap.js";

/** Prints on standard error why the command failed. @returns the exit code */
export async function reportFailure(error: unknown): Promise<ExitCode> {
  const failure = await describe(error);
  const isBug = failure.exitCode === ExitCode.InternalError;
  return print(withNext(withCall(failure, !isBug && !isOfAnotherCall(error)), error));
}

/**
 * As `reportFailure`, for an error that ends the process while the command is still working: the
 * outcome of a write that is on its way is unknown.
 */
export async function reportAbruptEnd(error: unknown): Promise<ExitCode> {
  const failure = error instanceof InterruptedError ? interrupted(error) : internalError(error);
  return print(withNext(withCall(failure, false), error));
}

async function print(failure: Failure): Promise<ExitCode> {
  const columns = columnsFor(process.stderr);
  const [head = "", ...below] = failure.lines.join("\n").trimEnd().split("\n");
  const label = "tcredis:";
  const [first = "", ...more] = wrapLine(`${label} ${head}`, columns);
  const rest = [...more, ...below.flatMap((line) => wrapLine(line, columns))];
  await writeErr(lines([[red(label), first.slice(label.length)], ...rest]));
  return failure.exitCode;
}

async function describe(error: unknown): Promise<Failure> {
  if (error instanceof CommandError) return { lines: [error.message], exitCode: error.exitCode };
  if (error instanceof InterruptedError) return interrupted(error);
  try {
    const { describeCallFailure } = await import("./call-failure.js");
    return describeCallFailure(error) ?? internalError(error);
  } catch {
    // The file is missing where the package was replaced while the command ran.
    return internalError(error);
  }
}

function interrupted(error: InterruptedError): Failure {
  const { interrupted: stopped, terminated } = messages.failure;
  const isStopped = error.exitCode === ExitCode.Interrupted;
  return { lines: [isStopped ? stopped : terminated], exitCode: error.exitCode };
}

function internalError(error: unknown): Failure {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    lines: [escapeLine(message), `  ${messages.failure.bug}`],
    exitCode: ExitCode.InternalError,
  };
}

/**
 * Adds what became of the call, so that nobody sends a purchase twice.
 * @param tellsOutcome Whether the failure itself says what became of the call.
 */
function withCall(failure: Failure, tellsOutcome: boolean): Failure {
  const call = sentCall();
  if (call?.response !== undefined) return afterResponse(call, call.response, failure);
  if (call === undefined || call.isRead || tellsOutcome) return failure;
  return {
    lines: [
      messages.failure.unknownOutcome(call.action),
      ...failure.lines.map((line) => `  ${line.trimStart()}`),
      `  ${messages.failure.checkFirst}`,
    ],
    exitCode: ExitCode.Unknown,
  };
}

function afterResponse({ action, isRead }: SentCall, response: string, failure: Failure): Failure {
  const { exitCode } = failure;
  const isInterruption = exitCode === ExitCode.Interrupted || exitCode === ExitCode.Terminated;
  return {
    lines: [
      messages.failure.laterStep(action, failure.lines.join("\n")),
      `  ${messages.call.rows.response}  ${response}`,
      `  ${isRead ? messages.failure.nothingChanged : messages.failure.doNotRetry}`,
    ],
    exitCode: isInterruption ? exitCode : ExitCode.Unfinished,
  };
}

/** Adds how to go on where a wait did not come to its end. */
function withNext(failure: Failure, error: unknown): Failure {
  const commands = nextCommands().map((command) => `    ${command}`);
  if (commands.length === 0 || error instanceof CommandError) return failure;
  const { cause } = Object(error) as { readonly cause?: unknown };
  const isEnded = [error, cause].some(
    (one) => one instanceof Error && one.name === "WaitFailedError",
  );
  const more = isEnded ? [] : [`  ${messages.failure.goOnWaiting}`, ...commands];
  return { ...failure, lines: [...failure.lines, ...more] };
}

/** An error of another call, such as one of a wait, says nothing about the sent one. */
function isOfAnotherCall(error: unknown): boolean {
  const { action } = Object(error) as { readonly action?: unknown };
  return typeof action === "string" && action !== sentCall()?.action;
}
