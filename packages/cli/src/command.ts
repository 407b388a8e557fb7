import type { Command } from "commander";
import type { ExitCode } from "./exit-code.js";

/** A command of `tcredis`. Its module is loaded when it is called, and not before. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
}

export interface CommandModule {
  /** Describes arguments and options to commander, for these arguments. */
  readonly define: (command: Command, args: readonly string[]) => Invocation;
  /** Words that may come next, where commander does not know them. */
  readonly complete?: (before: readonly string[], current: string) => readonly string[];
}

export interface Invocation {
  /** What commander is to parse of the arguments. */
  readonly args: readonly string[];
  run(): Promise<ExitCode>;
}
