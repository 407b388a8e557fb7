import { writeFileSync } from "node:fs";
import { Socket } from "node:net";
import type { Writable } from "node:stream";
import { sentCall } from "../sent-call.js";
import { coloursFor } from "../terminal.js";
import { escapeText } from "./escape.js";
import { render, type Text } from "./text.js";

/** Standard output did not take all of the text. */
export class OutputError extends Error {
  override readonly name = "OutputError";

  constructor(cause: NodeJS.ErrnoException) {
    const why = cause.code === "EPIPE" ? "its reader has gone away (EPIPE)" : cause.message;
    super(`the output could not be written to standard output: ${why}`, { cause });
  }
}

/** The first error of standard output. Later ones only say that the stream is broken. */
let broken: OutputError | undefined;

/**
 * Keeps errors of the standard streams from ending the process. Those of standard output are told
 * by `writeOut` and `flushOutput`; for those of standard error, no place is left to tell them.
 */
export function watchOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => (broken ??= new OutputError(error)));
  process.stderr.on("error", () => {});
}

/**
 * Writes to standard output, and resolves once everything is written. All text of this command
 * passes here or through `writeErr`, which let no control character through. Only progress and
 * questions draw on the terminal by themselves; progress escapes its words.
 * @throws OutputError
 */
export async function writeOut(text: Text): Promise<void> {
  try {
    await write(process.stdout, text);
  } catch (error) {
    broken ??= new OutputError(error as NodeJS.ErrnoException);
    throwIfOutputIsLost();
  }
}

/** Writes to standard error, and resolves in any case. */
export async function writeErr(text: Text): Promise<void> {
  await write(process.stderr, text).catch(() => {});
}

/** Waits until standard output has everything, by whomever it was written. @throws OutputError */
export async function flushOutput(): Promise<void> {
  const { stdout } = process;
  if (stdout instanceof Socket) await new Promise((resolve) => stdout.write("", resolve));
  // A stream emits its errors in a later tick.
  await new Promise((resolve) => setImmediate(resolve));
  throwIfOutputIsLost();
}

/** A reader may go away, as `head` does. That loses nothing, unless a write's response was for it. */
function throwIfOutputIsLost(): void {
  if (broken === undefined) return;
  const isClosed = (broken.cause as NodeJS.ErrnoException).code === "EPIPE";
  const call = sentCall();
  const isNeeded = call !== undefined && !call.isRead && call.response !== undefined;
  if (!isClosed || isNeeded) throw broken;
}

type Output = Writable & { readonly fd: number; readonly isTTY?: boolean };

function write(stream: Output, text: Text): Promise<void> {
  const colours = coloursFor(stream);
  const shown = render(text, escapeText, (part, style) => colours[style](escapeText(part)));
  return new Promise((resolve, reject) => {
    if (stream instanceof Socket) {
      stream.write(shown, (error) => (error ? reject(error) : resolve()));
      return;
    }
    // Node's stream for a file takes a part for the whole where the disk becomes full.
    writeFileSync(stream.fd, Buffer.from(shown));
    resolve();
  });
}
