import { Command, CommanderError } from "commander";
import type { CommandModule } from "./command.js";
import { COMMANDS, inFull, loadCommand } from "./commands/index.js";
import { EXIT_CODES, ExitCode } from "./exit-code.js";
import { reportFailure } from "./failure.js";
import { commandHelp, helpWidth } from "./help/layout.js";
import { flushOutput, writeErr, writeOut } from "./output/write.js";
import manifest from "../package.json" with { type: "json" };

/** Runs a command line, and reports any failure on standard error. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  try {
    const exitCode = await execute(args);
    await flushOutput();
    return exitCode;
  } catch (error) {
    return reportFailure(error);
  }
}

async function execute(given: readonly string[]): Promise<ExitCode> {
  const args = inFull(given);
  const name = args.find((word) => !word.startsWith("-")) ?? "";
  if (name === COMPLETE) return completions(args.slice(args.indexOf(name) + 1));
  const module = await loadCommand(name);
  try {
    return await parse(args, name, module);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? ExitCode.Done : ExitCode.Usage;
  }
}

/** Called by the completion scripts. Not listed in the help. */
const COMPLETE = "__complete";

async function completions(words: readonly string[]): Promise<ExitCode> {
  const { complete } = await import("./complete.js");
  const lines = await complete(words);
  await writeOut(lines.map((line) => `${line}\n`));
  return ExitCode.Done;
}

async function parse(
  args: readonly string[],
  name: string,
  module: CommandModule | undefined,
): Promise<ExitCode> {
  const program = new Command("tcredis")
    .description("The Tencent Cloud Redis API at the command line.")
    .version(manifest.version, "-v, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand(false)
    .configureHelp({ formatHelp: commandHelp, helpWidth: helpWidth(), minWidthToWrap: 20 })
    .addHelpText("after", EXIT_CODES)
    .exitOverride()
    .configureOutput({
      // `flushOutput` throws at the end if this fails.
      writeOut: (text) => void writeOut(text).catch(() => {}),
      writeErr: (text) => void writeErr(text),
      outputError: (text, write) => write(text.replace(/^error: /, "tcredis: ")),
    });
  let exitCode: ExitCode = ExitCode.Done;
  let rest = args;
  for (const [each, [summary]] of Object.entries(COMMANDS)) {
    const command = program.command(each).summary(summary);
    if (each !== name || module === undefined) continue;
    const at = args.indexOf(name);
    const invocation = await module.define(command, args.slice(at + 1));
    command.action(async () => {
      exitCode = await invocation.run();
    });
    rest = [...args.slice(0, at + 1), ...invocation.args];
  }
  await program.parseAsync(rest, { from: "user" });
  return exitCode;
}
