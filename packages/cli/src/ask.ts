import { Writable } from "node:stream";
import { CommandError } from "./errors.js";
import { ExitCode } from "./exit-code.js";
import { messages } from "./locales/index.js";

/**
 * Asks on the terminal. The end of the input (Ctrl-D) is an empty answer.
 * @throws CommandError on Ctrl-C, with the sentence that is given for it
 */
export function ask(question: string, onCtrlC = messages.failure.notSent): Promise<string> {
  return read(question, process.stderr, onCtrlC);
}

/** As `ask`, and shows nothing of the answer. */
export async function askSecret(
  question: string,
  onCtrlC = messages.failure.notSent,
): Promise<string> {
  const hidden = new Writable({ write: (_chunk, _encoding, done) => done() });
  // Once the terminal echoes nothing: who is quick, or pastes, would be shown what they type.
  const answer = await read("", hidden, onCtrlC, () => process.stderr.write(question));
  process.stderr.write("\n");
  return answer;
}

async function read(
  question: string,
  output: Writable,
  onCtrlC: string,
  onReady: () => void = () => undefined,
): Promise<string> {
  // Loaded here, since most commands ask nothing.
  const { createInterface } = await import("node:readline");
  const terminal = createInterface({ input: process.stdin, output, terminal: true });
  try {
    return await new Promise<string>((resolve, reject) => {
      terminal.question(question, (answer) => resolve(answer.trim()));
      onReady();
      terminal.once("close", () => resolve(""));
      terminal.once("SIGINT", () => {
        process.stderr.write("\n");
        reject(new CommandError(onCtrlC, ExitCode.Interrupted));
      });
    });
  } finally {
    terminal.close();
  }
}
