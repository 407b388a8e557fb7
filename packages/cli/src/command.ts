import type { Command } from "commander";
import type { ExitCode } from "./exit-code.js";

/** A command of `tcredis`. */
export interface CommandModule {
  /** Describes arguments and options to commander. */
  readonly define: (command: Command, args: readonly string[]) => Invocation | Promise<Invocation>;
  /** Completions that commander does not know. */
  readonly complete?: (
    before: readonly string[],
    current: string,
  ) => readonly string[] | Promise<readonly string[]>;
}

interface Invocation {
  /** The arguments that commander parses. */
  readonly args: readonly string[];
  run(): Promise<ExitCode>;
}
