import { Writable } from "node:stream";
import { CommandError } from "./errors.js";
import { ExitCode } from "./exit-code.js";
import { messages } from "./locales/index.js";

/**
 * Asks on the terminal. The end of the input (Ctrl-D) is an empty answer.
 * @param signal Of `interruption()`, where the command uses it: Node then ends on no signal by itself.
 * @throws CommandError on Ctrl-C, with the sentence that is given for it
 */
export function ask(
  question: string,
  onCtrlC = messages.failure.notSent,
  signal?: AbortSignal,
): Promise<string> {
  return read(question, process.stderr, onCtrlC, { signal });
}

/** As `ask`, and shows nothing of the answer. */
export async function askSecret(
  question: string,
  onCtrlC = messages.failure.notSent,
): Promise<string> {
  const hidden = new Writable({ write: (_chunk, _encoding, done) => done() });
  // Only once the terminal has stopped echoing: a fast typist, or a paste, would be shown.
  const answer = await read("", hidden, onCtrlC, {
    onReady: () => process.stderr.write(question),
  });
  process.stderr.write("\n");
  return answer;
}

async function read(
  question: string,
  output: Writable,
  onCtrlC: string,
  { signal, onReady }: { signal?: AbortSignal | undefined; onReady?: () => void },
): Promise<string> {
  signal?.throwIfAborted();
  // Loaded here, since most commands ask nothing.
  const { createInterface } = await import("node:readline");
  const terminal = createInterface({ input: process.stdin, output, terminal: true });
  const ended = new AbortController();
  try {
    return await new Promise<string>((resolve, reject) => {
      terminal.question(question, (answer) => resolve(answer.trim()));
      onReady?.();
      terminal.once("close", () => resolve(""));
      signal?.addEventListener(
        "abort",
        () => {
          process.stderr.write("\n");
          reject(signal.reason as Error);
        },
        { signal: ended.signal },
      );
      terminal.once("SIGINT", () => {
        process.stderr.write("\n");
        reject(new CommandError(onCtrlC, ExitCode.Interrupted));
      });
    });
  } finally {
    ended.abort();
    terminal.close();
  }
}
