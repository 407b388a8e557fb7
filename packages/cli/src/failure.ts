import { ExitCode } from "./exit-code.js";
import { Interrupted } from "./interrupted.js";
import { escapeLine } from "./output/escape.js";
import { lines, red } from "./output/text.js";
import { OutputError, writeErr } from "./output/write.js";
import { sentCall, type SentCall } from "./sent-call.js";
import { UsageError } from "./errors.js";

/** An end that a command has words and an exit code for. */
export class Ended extends Error {
  override readonly name = "Ended";
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Says on standard error what went wrong, and gives the exit code for it. */
export async function explain(error: unknown): Promise<ExitCode> {
  const words = await wordsFor(error);
  const isFault = words.exitCode === ExitCode.Fault;
  return say(withCall(words, !isFault && !isOfAnotherCall(error)));
}

/** As `explain`, of what ended the command in the midst of its work: nobody saw the call end. */
export async function explainAbrupt(error: unknown): Promise<ExitCode> {
  const words = error instanceof Interrupted ? wordsForInterrupted(error) : wordsForFault(error);
  return say(withCall(words, false));
}

async function say(words: Words): Promise<ExitCode> {
  const [first = "", ...rest] = words.lines.join("\n").trimEnd().split("\n");
  await writeErr(lines([[red("tcredis:"), " ", first], ...rest]));
  return words.exitCode;
}

interface Words {
  readonly lines: readonly string[];
  readonly exitCode: ExitCode;
}

async function wordsFor(error: unknown): Promise<Words> {
  if (error instanceof Ended) return { lines: [error.message], exitCode: error.exitCode };
  if (error instanceof UsageError) return { lines: [error.message], exitCode: ExitCode.Usage };
  if (error instanceof OutputError) {
    return { lines: [`${error.message}.`], exitCode: ExitCode.Unfinished };
  }
  if (error instanceof Interrupted) return wordsForInterrupted(error);
  // Inquirer's word for Ctrl-C at a question.
  if (error instanceof Error && error.name === "ExitPromptError") {
    return { lines: ["interrupted. Nothing was sent."], exitCode: ExitCode.Interrupted };
  }
  try {
    const { wordsForCall } = await import("./call-failure.js");
    return wordsForCall(error) ?? wordsForFault(error);
  } catch {
    // Its file may be gone, where the package was replaced while the command ran.
    return wordsForFault(error);
  }
}

function wordsForInterrupted(error: Interrupted): Words {
  return { lines: [`${error.message}.`], exitCode: error.exitCode };
}

function wordsForFault(error: unknown): Words {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    lines: [escapeLine(message), "  This is a fault of tcredis itself. Please report it."],
    exitCode: ExitCode.Fault,
  };
}

/** Puts what became of the call before everything else: whoever reads must not send it twice. */
function withCall(words: Words, saysOutcome: boolean): Words {
  const call = sentCall();
  if (call?.response !== undefined) return afterResponse(call, call.response, words);
  if (call === undefined || call.isRead || saysOutcome) return words;
  return {
    lines: [
      `${call.action}: the outcome is unknown. It may have been sent and carried out.`,
      ...words.lines.map((line) => `  ${line.trimStart()}`),
      "  Do not send it again before you have looked.",
    ],
    exitCode: ExitCode.Unknown,
  };
}

function afterResponse({ action, isRead }: SentCall, response: string, words: Words): Words {
  const { exitCode } = words;
  const isInterruption = exitCode === ExitCode.Interrupted || exitCode === ExitCode.Terminated;
  return {
    lines: [
      `${action} succeeded, but what came after it failed: ${words.lines.join("\n")}`,
      `  response  ${response}`,
      isRead ? "  Nothing was changed." : "  Do not send it again.",
    ],
    exitCode: isInterruption ? exitCode : ExitCode.Unfinished,
  };
}

/** An error of another call says nothing about the one that counts. */
function isOfAnotherCall(error: unknown): boolean {
  const { action } = Object(error) as { readonly action?: unknown };
  return typeof action === "string" && action !== sentCall()?.action;
}
