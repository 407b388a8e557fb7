import { parseArgs, type ParseArgsConfig } from "node:util";
import { FORMATS, formatReport, type Format } from "./report/format.js";
import type { Report } from "./report/report.js";

/** In step, drift, and could not be read: the exit codes of every command here. */
export const IN_STEP = 0;
export const DRIFT = 1;
export const FAILED = 2;

/** A command line that cannot be carried out. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export interface Command<Options extends NonNullable<ParseArgsConfig["options"]>> {
  /** What `--help` says, of the command called as `invoked`. */
  readonly usage: (invoked: string) => string;
  readonly options: Options;
  /** Does the work and gives the exit code. */
  run(
    values: ReturnType<typeof parse<Options>>["values"],
    positionals: readonly string[],
    invoked: string,
  ): number | Promise<number>;
}

/** Runs a command with its arguments, called as `invoked`, and sees to it that whatever goes wrong is said in a line. */
export async function runCommand<Options extends NonNullable<ParseArgsConfig["options"]>>(
  command: Command<Options>,
  args: string[],
  invoked: string,
): Promise<number> {
  try {
    if (args.includes("--help")) {
      process.stdout.write(command.usage(invoked));
      return IN_STEP;
    }
    const { values, positionals } = parse(command.options, args);
    return await command.run(values, positionals, invoked);
  } catch (error) {
    process.stderr.write(`${explain(error, command.usage(invoked))}\n`);
    return FAILED;
  }
}

function parse<Options extends NonNullable<ParseArgsConfig["options"]>>(
  options: Options,
  args: string[],
) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function explain(error: unknown, usage: string): string {
  if (error instanceof UsageError) return `${error.message}\n\n${usage}`;
  return error instanceof Error ? error.message : String(error);
}

export function formatNamed(name: string): Format {
  const format = FORMATS.find((known) => known === name);
  if (format === undefined) throw new UsageError(`--format takes ${FORMATS.join(", ")}`);
  return format;
}

export function print(report: Report, format: Format): void {
  const colour = process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
  process.stdout.write(formatReport(report, format, { colour }));
}
