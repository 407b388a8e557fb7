import { type Command, Option } from "commander";
import { masked, secretsIn } from "../../../../runtime/redact.js";
import { apiService } from "../document.js";
import { FORMATS, loadFormatter, type Format } from "./format.js";
import { readQuery } from "./query.js";
import { writeNote, writeOut } from "./write.js";
import { help, messages } from "../locales/index.js";

export interface OutputOptions {
  readonly output: Format;
  readonly query?: string;
  readonly showSecrets?: boolean;
}

export function addOutputOptions(command: Command, defaultFormat: Format = "json"): void {
  command
    .addOption(
      new Option("--output <format>", help.options.output).choices(FORMATS).default(defaultFormat),
    )
    .option("--query <jmespath>", help.options.query)
    .option("--show-secrets", help.options.showSecrets);
}

/** Whether a format was asked for. Otherwise some commands print text for people. */
export function isFormatGiven(command: Command): boolean {
  return (
    command.getOptionValueSource("output") !== "default" ||
    command.opts<OutputOptions>().query !== undefined
  );
}

/** Prints results on standard output, as the options say. */
export interface Printer {
  /** Prints what the query selects. If the query fails, prints the whole result and throws. */
  print(value: unknown): Promise<void>;
  /** Whether a query selects a part of each result. */
  readonly hasQuery: boolean;
  /** Prints the whole result. */
  printWhole(value: unknown): Promise<void>;
}

/**
 * Reads the options and loads what printing needs, before anything is sent.
 * @throws UsageError
 */
export async function createPrinter(options: OutputOptions): Promise<Printer> {
  const { output, query, showSecrets = false } = options;
  const select = await readQuery(query);
  const format = await loadFormatter(output);
  const print = (value: unknown): Promise<void> => writeOut(format(value));
  const shown = (value: unknown): unknown =>
    showSecrets ? value : masked(value, apiService().secretFields);
  const hint = async (value: unknown): Promise<void> => {
    if (showSecrets || secretsIn(value, apiService().secretFields).length === 0) return;
    await writeNote(messages.call.masked);
  };
  return {
    hasQuery: query !== undefined,
    async printWhole(value) {
      await print(shown(value));
      await hint(value);
    },
    async print(value) {
      const whole = shown(value);
      let selected: unknown;
      try {
        selected = select(whole);
      } catch (error) {
        await print(whole);
        throw error;
      }
      await print(selected);
      await hint(value);
    },
  };
}
