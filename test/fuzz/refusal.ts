import { UnreadableSource } from "../../drift/read/unreadable.js";
import { DocumentError, formatFault } from "../../generator/load/diagnostic.js";

/** A control character, which could hide a line from a terminal or make up another. */
const CONTROL = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u;

/** What is wrong with an error that was thrown because of an input, if anything. */
export function problemOfRefusal(error: unknown): string | undefined {
  if (error instanceof DocumentError) {
    if (error.faults.length === 0) return "a refusal without a fault";
    for (const fault of error.faults) {
      if (fault.file === "" || !(fault.line >= 1) || !(fault.column >= 1)) {
        return `a fault without a place: ${fault.message}`;
      }
      if (fault.message === "") return "a fault without a message";
      const problem = problemOfMessage(formatFault(fault));
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
