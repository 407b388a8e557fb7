import { type Command, Option } from "commander";
import { indentedJson } from "./json.js";
import { QueryError, type Query } from "./query.js";

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

/** Prints a result to standard output. One that the query fails on is printed whole first. */
export async function print(value: unknown, format: Format, query: Query): Promise<void> {
  try {
    process.stdout.write(await textOf(query(value), format));
  } catch (error) {
    if (error instanceof QueryError) process.stdout.write(await textOf(value, format));
    throw error;
  }
}

async function textOf(value: unknown, format: Format): Promise<string> {
  if (format === "json") return `${indentedJson(value)}\n`;
  if (format === "table") return (await import("./table.js")).tableOf(value);
  return (await import("./yaml.js")).yamlOf(value);
}
