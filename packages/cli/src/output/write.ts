import { writeFileSync } from "node:fs";
import { Duplex, type Writable } from "node:stream";
import { CommandError } from "../errors.js";
import { ExitCode } from "../exit-code.js";
import { sentCall } from "../sent-call.js";
import { hasColours } from "../terminal.js";
import { escapeText } from "./escape.js";
import { bold, lines, render, type Text } from "./text.js";
import { columnsFor, wrapLine } from "./wrap.js";
import { messages } from "../locales/index.js";

/** Standard output did not take all of the text. */
export class OutputError extends CommandError {
  override readonly name = "OutputError";

  constructor(cause: NodeJS.ErrnoException) {
    const why = cause.code === "EPIPE" ? messages.failure.outputClosed : cause.message;
    super(messages.failure.output(why), ExitCode.Unfinished, { cause });
  }
}

/** The first error of standard output. Later ones say only that the stream is broken. */
let broken: OutputError | undefined;

/**
 * Keeps errors of the standard streams from ending the process. `writeOut` and `flushOutput` throw
 * those of standard output; those of standard error are lost, since there is nowhere to print them.
 */
export function watchOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => (broken ??= new OutputError(error)));
  process.stderr.on("error", () => {});
}

/**
 * Writes to standard output, and resolves once everything is written. `writeOut` and `writeErr` let
 * no control character through. Progress and questions write to the terminal directly; progress
 * escapes its text.
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

/** Writes to standard error. Never rejects. */
export async function writeErr(text: Text): Promise<void> {
  await write(process.stderr, text).catch(() => {});
}

/** Writes a sentence to standard error, in lines as wide as the terminal. Never rejects. */
export async function writeNote(text: string, boldStart = ""): Promise<void> {
  const [first = "", ...more] = wrapLine(boldStart + text, columnsFor(process.stderr));
  const rest = first.slice(boldStart.length);
  await writeErr(lines([boldStart === "" ? rest : [bold(boldStart), rest], ...more]));
}

/** Waits until standard output has everything. @throws OutputError */
export async function flushOutput(): Promise<void> {
  const { stdout } = process;
  if (stdout instanceof Duplex) await new Promise((resolve) => stdout.write("", resolve));
  // A stream emits its errors in a later tick.
  await new Promise((resolve) => setImmediate(resolve));
  throwIfOutputIsLost();
}

/** A reader may stop reading, as `head` does. That is an error only if the response of a write is lost. */
function throwIfOutputIsLost(): void {
  if (broken === undefined) return;
  const isClosed = (broken.cause as NodeJS.ErrnoException).code === "EPIPE";
  const call = sentCall();
  const isNeeded = call !== undefined && !call.isRead && call.response !== undefined;
  if (!isClosed || isNeeded) throw broken;
}

const STYLE_CODES = { bold: [1, 22], dim: [2, 22], green: [32, 39], red: [31, 39] } as const;

type Output = Writable & { readonly fd: number; readonly isTTY?: boolean };

function write(stream: Output, text: Text): Promise<void> {
  const isColoured = hasColours(stream);
  const shown = render(text, escapeText, (part, style) => {
    const [on, off] = STYLE_CODES[style];
    const escaped = escapeText(part);
    return isColoured ? `\u001b[${on}m${escaped}\u001b[${off}m` : escaped;
  });
  return new Promise((resolve, reject) => {
    // Of a terminal or a pipe; a file's stream can only be written to. `node:net` would take longer to load.
    if (stream instanceof Duplex) {
      stream.write(shown, (error) => (error ? reject(error) : resolve()));
      return;
    }
    // When the disk becomes full, Node's stream for a file reports a partial write as complete.
    writeFileSync(stream.fd, Buffer.from(shown));
    resolve();
  });
}
