import { type Command, Option } from "commander";
import { FORMATS, loadFormatter, type Format } from "./format.js";
import { readQuery } from "./query.js";
import { writeOut } from "./write.js";

export interface OutputOptions {
  readonly output: Format;
  readonly query?: string;
}

export function addOutputOptions(command: Command, usual: Format = "json"): void {
  command
    .addOption(new Option("--output <format>", "output format").choices(FORMATS).default(usual))
    .option("--query <jmespath>", "print only what this JMESPath expression selects");
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
export async function createPrinter({ output, query }: OutputOptions): Promise<Printer> {
  const select = await readQuery(query);
  const format = await loadFormatter(output);
  const printWhole = (value: unknown): Promise<void> => writeOut(format(value));
  return {
    hasQuery: query !== undefined,
    printWhole,
    async print(value) {
      let selected: unknown;
      try {
        selected = select(value);
      } catch (error) {
        await printWhole(value);
        throw error;
      }
      await printWhole(selected);
    },
  };
}
