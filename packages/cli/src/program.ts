import { Command, CommanderError } from "commander";
import type { CommandModule } from "./command.js";
import { COMMANDS, expandShorthand, loadCommand } from "./commands/index.js";
import { UsageError } from "./errors.js";
import { ExitCode } from "./exit-code.js";
import { reportFailure } from "./failure.js";
import { commandHelp } from "./help/layout.js";
import { flushOutput, writeErr, writeOut } from "./output/write.js";
import manifest from "../package.json" with { type: "json" };
import { help, messages } from "./locales/index.js";
import { columnsFor, wrapLine } from "./output/wrap.js";

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
  const args = expandShorthand(given);
  const name = args.find((word) => !word.startsWith("-")) ?? "";
  if (name === COMPLETE) return completions(args.slice(args.indexOf(name) + 1));
  const module = await loadCommand(name);
  if (module === undefined && name !== "" && name === args[0]) throw await unknownCommand(args);
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
    .description(help.general.about)
    .version(manifest.version, "-v, --version", help.general.version)
    .helpOption("-h, --help", help.general.help)
    .helpCommand(false)
    .configureHelp({ formatHelp: commandHelp })
    .exitOverride()
    .configureOutput({
      // `flushOutput` throws at the end if this fails.
      writeOut: (text) => void writeOut(text).catch(() => {}),
      writeErr: (text) => void writeErr(text),
      outputError: (text, write) => write(parserError(text, args)),
    });
  let exitCode: ExitCode = ExitCode.Done;
  let rest = args;
  for (const each of Object.keys(COMMANDS) as (keyof typeof COMMANDS)[]) {
    const command = program.command(each).summary(help.summaries[each]);
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

async function unknownCommand(args: readonly string[]): Promise<UsageError> {
  const { actionNames, didYouMean } = await import("./document.js");
  // What follows an option may be its value, and a secret.
  const end = args.findIndex((word) => word.startsWith("-"));
  const words = end < 0 ? args : args.slice(0, end);
  const [name = ""] = words;
  const inSmall = (one: string): boolean => one.toLowerCase() === name.toLowerCase();
  const action = actionNames().find(inSmall);
  const hint =
    action === undefined
      ? didYouMean(name, [...Object.keys(COMMANDS), ...actionNames()])
      : messages.call.didYouMean(action);
  const search = messages.call.searchActions(words.join(" "));
  return new UsageError(`${messages.call.noSuchCommand(JSON.stringify(name), hint)}\n  ${search}`);
}

/** A message of commander about a wrong command line, and where to read on. */
function parserError(text: string, args: readonly string[]): string {
  const rephrased = help.parser.reduce(
    (message, [pattern, words]) => message.replace(pattern, words),
    withoutValues(text, args)
      .replace(/^error: /, "")
      .trimEnd(),
  );
  const name = args.find((word) => !word.startsWith("-")) ?? "";
  const action = args[args.indexOf(name) + 1] ?? "";
  const command = name === "call" && /^[A-Z]/.test(action) ? action : name;
  const words = name in COMMANDS ? ["tcredis", command, "--help"] : ["tcredis", "--help"];
  const lines = `tcredis: ${rephrased}\n  ${help.general.see(words.join(" "))}`.split("\n");
  const columns = columnsFor(process.stderr);
  return `${lines.flatMap((line) => wrapLine(line, columns)).join("\n")}\n`;
}

/** Options by name alone: a mistyped one may come with a secret, as in `--secret-key=…` or `-p…`. */
function withoutValues(text: string, args: readonly string[]): string {
  const options = args.filter((word) => word.startsWith("-") && !/^-[\d.]+$/.test(word));
  // The longest first: another may be the start of it.
  return options
    .toSorted((one, other) => other.length - one.length)
    .reduce((shown, word) => {
      const [name = ""] = /^(?:--[^=]*|-[^]?)/u.exec(word) ?? [];
      return name === word ? shown : shown.replaceAll(word, () => name);
    }, text);
}
