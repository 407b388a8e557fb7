import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { CommandError } from "./errors.js";
import { ExitCode } from "./exit-code.js";
import { messages } from "./locales/index.js";

/** Asks on the terminal. The end of the input (Ctrl-D) is an empty answer. @throws CommandError on Ctrl-C */
export function ask(question: string): Promise<string> {
  return read(question, process.stderr);
}

/** As `ask`, and shows nothing of the answer. */
export async function askSecret(question: string): Promise<string> {
  const hidden = new Writable({ write: (_chunk, _encoding, done) => done() });
  // Once the terminal echoes nothing: who is quick, or pastes, would be shown what they type.
  const answer = await read("", hidden, () => process.stderr.write(question));
  process.stderr.write("\n");
  return answer;
}

async function read(
  question: string,
  output: Writable,
  onReady: () => void = () => undefined,
): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output, terminal: true });
  try {
    return await new Promise<string>((resolve, reject) => {
      terminal.question(question, (answer) => resolve(answer.trim()));
      onReady();
      terminal.once("close", () => resolve(""));
      terminal.once("SIGINT", () => {
        process.stderr.write("\n");
        reject(new CommandError(messages.failure.notSent, ExitCode.Interrupted));
      });
    });
  } finally {
    terminal.close();
  }
}
