import { type Command, Option } from "commander";
import { readQuery } from "./query.js";
import type { Text } from "./text.js";
import { writeOut } from "./write.js";

export const FORMATS = ["json", "table", "yaml"] as const;
export type Format = (typeof FORMATS)[number];

export interface OutputOptions {
  readonly output: Format;
  readonly query?: string;
}

export function addOutputOptions(command: Command): void {
  command
    .addOption(
      new Option("--output <format>", "how to print the result").choices(FORMATS).default("json"),
    )
    .option("--query <jmespath>", "print only what this JMESPath expression picks");
}

/** Prints results to standard output, as the options say. */
export interface Printer {
  /** Prints what the query picks. A result that the query fails on is printed whole first. */
  print(value: unknown): Promise<void>;
  /** Prints a result that the query is not made for. */
  printWhole(value: unknown): Promise<void>;
}

/**
 * Reads the options and loads what printing takes, so that as little as possible can fail once a
 * response is there.
 * @throws UsageError
 */
export async function createPrinter({ output, query }: OutputOptions): Promise<Printer> {
  const pick = await readQuery(query);
  const format = await formatter(output);
  const printWhole = (value: unknown): Promise<void> => writeOut(format(value));
  return {
    printWhole,
    async print(value) {
      let picked: unknown;
      try {
        picked = pick(value);
      } catch (error) {
        await printWhole(value);
        throw error;
      }
      await printWhole(picked);
    },
  };
}

async function formatter(format: Format): Promise<(value: unknown) => Text> {
  if (format === "table") return (await import("./table.js")).tableOf;
  if (format === "yaml") return (await import("./yaml.js")).yamlOf;
  const { indentedJson } = await import("./format.js");
  return (value) => `${indentedJson(value)}\n`;
}
