import { UnreadableSource } from "../../packages/codegen/src/docs-sync/read/unreadable.js";
import { DocumentError, formatDiagnostic } from "../../generator/load/diagnostic.js";

/** A control character, which could hide a line from a terminal or make up another. */
const CONTROL = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u;

/** What is wrong with an error that was thrown because of an input, if anything. */
export function problemOfRefusal(error: unknown): string | undefined {
  if (error instanceof DocumentError) {
    if (error.diagnostics.length === 0) return "a refusal without a diagnostic";
    for (const diagnostic of error.diagnostics) {
      if (diagnostic.file === "" || !(diagnostic.line >= 1) || !(diagnostic.column >= 1)) {
        return `a diagnostic without a place: ${diagnostic.message}`;
      }
      if (diagnostic.message === "") return "a diagnostic without a message";
      const problem = problemOfMessage(formatDiagnostic(diagnostic));
      if (problem !== undefined) return problem;
    }
    return undefined;
  }
  if (error instanceof UnreadableSource) {
    if (error.file === "" || !(error.line >= 1)) return "a refusal without a place";
    return problemOfMessage(error.message);
  }
  return `no refusal: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

function problemOfMessage(message: string): string | undefined {
  if (/\n\s+at /.test(message)) return `a stack trace: ${message}`;
  if (CONTROL.test(message)) return `a control character: ${JSON.stringify(message)}`;
  if (message.length > 2000) return `a message without end: ${message.slice(0, 200)}`;
  return undefined;
}

/** Runs what reads an input. Anything but a result or a proper refusal of these kinds is a finding. */
export function readOrRefused(
  work: () => void,
  kinds: readonly (new (...args: never[]) => Error)[] = [DocumentError, UnreadableSource],
): void {
  try {
    work();
  } catch (error) {
    const isMeant = kinds.some((kind) => error instanceof kind);
    const problem = isMeant ? problemOfRefusal(error) : `not meant: ${String(error)}`;
    if (problem !== undefined) throw new Error(problem, { cause: error });
  }
}
