import { compareCodePoints } from "./order.js";

/** A place in a source file. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Keys from the top of the file, joined with dots: `post.requestBody.content`. */
  readonly path: string;
}

/** One thing that is wrong with the document, and what to do about it. */
export interface Diagnostic extends Place {
  readonly message: string;
}

/** The document cannot be used. Carries every diagnostic that was found, not only the first. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    const sorted = [...diagnostics].sort(byPlace);
    super(sorted.map(formatDiagnostic).join("\n"));
    this.diagnostics = sorted;
  }
}

export function formatDiagnostic(diagnostic: Diagnostic): string {
  const where = `${diagnostic.file}:${diagnostic.line}:${diagnostic.column}`;
  return visible(
    diagnostic.path === ""
      ? `${where}  ${diagnostic.message}`
      : `${where}  ${diagnostic.path}: ${diagnostic.message}`,
  );
}

/** Longer than any message of our own. One that quotes the document could be of any length. */
const LONGEST = 500;

/**
 * A message that is safe to print. It can quote the document, whose control characters could hide a
 * line on a terminal, or fake another.
 */
export function visible(message: string): string {
  const escaped = shortened(message, LONGEST)
    .toWellFormed()
    .replaceAll(
      /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
      (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`,
    );
  // Escapes are longer than what they stand for.
  return shortened(escaped, LONGEST);
}

/** The beginning of a text that is longer than this. */
export function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest).toWellFormed()}…`;
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compareCodePoints(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareCodePoints(a.message, b.message)
  );
}
