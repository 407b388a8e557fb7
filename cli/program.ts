import { Command, CommanderError } from "commander";
import type { CommandModule } from "./command.js";
import { COMMANDS } from "./commands/index.js";
import { ExitCode } from "./exit-code.js";
import { explain } from "./failure.js";
import manifest from "./package.json" with { type: "json" };

/** Runs a command line, and sees to it that whatever goes wrong is said in words. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const name = args.find((word) => !word.startsWith("-"));
  const entry = COMMANDS.find((command) => command.name === name);
  try {
    if (name === COMPLETE) return await completions(args.slice(args.indexOf(name) + 1));
    const module = await entry?.load();
    return await parse(args, entry?.name, module);
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? ExitCode.Done : ExitCode.Usage;
    }
    return explain(error);
  }
}

/** What the shells' scripts call; of no use to people, and so in no help. */
const COMPLETE = "__complete";

async function completions(words: readonly string[]): Promise<ExitCode> {
  const { complete } = await import("./completion/complete.js");
  const lines = await complete(words);
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
  return ExitCode.Done;
}

async function parse(
  args: readonly string[],
  name: string | undefined,
  module: CommandModule | undefined,
): Promise<ExitCode> {
  const program = new Command("tcredis")
    .description("The Tencent Cloud Redis API at the command line.")
    .version(manifest.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "show this")
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      outputError: (text, write) => write(text.replace(/^error: /, "tcredis: ")),
    });
  let exitCode: ExitCode = ExitCode.Done;
  let rest = args;
  for (const entry of COMMANDS) {
    const command = program.command(entry.name).summary(entry.summary);
    if (entry.name !== name || module === undefined) continue;
    const at = args.indexOf(name);
    const invocation = module.define(command, args.slice(at + 1));
    command.action(async () => {
      exitCode = await invocation.run();
    });
    rest = [...args.slice(0, at + 1), ...invocation.args];
  }
  await program.parseAsync(rest, { from: "user" });
  return exitCode;
}
