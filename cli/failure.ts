import { ExitCode } from "./exit-code.js";
import { Interrupted } from "./interruption.js";
import { coloursFor, harmless } from "./terminal.js";
import { UsageError } from "./usage-error.js";

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
  const { lines, exitCode } = await wordsFor(error);
  const { red } = coloursFor(process.stderr);
  const [first = "", ...rest] = lines.join("\n").split("\n").map(harmless);
  process.stderr.write(`${[`${red("tcredis:")} ${first}`, ...rest].join("\n").trimEnd()}\n`);
  return exitCode;
}

interface Words {
  readonly lines: readonly string[];
  readonly exitCode: ExitCode;
}

async function wordsFor(error: unknown): Promise<Words> {
  if (error instanceof Ended) return { lines: [error.message], exitCode: error.exitCode };
  if (error instanceof UsageError) return { lines: [error.message], exitCode: ExitCode.Usage };
  if (error instanceof Interrupted) {
    return { lines: [`${error.message}.`], exitCode: error.exitCode };
  }
  // Inquirer's word for Ctrl-C at a question.
  if (error instanceof Error && error.name === "ExitPromptError") {
    return { lines: ["interrupted. Nothing was sent."], exitCode: ExitCode.Interrupted };
  }
  const { wordsForCall } = await import("./call-failure.js");
  return wordsForCall(error) ?? wordsForFault(error);
}

function wordsForFault(error: unknown): Words {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    lines: [message, "  This is a fault of tcredis itself. Please report it."],
    exitCode: ExitCode.Fault,
  };
}
