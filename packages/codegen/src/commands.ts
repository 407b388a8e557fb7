import type { ParseArgsConfig } from "node:util";
import { runCommand, type Command } from "./docs-sync/command-line.js";

/** A command of `tencentcloud-codegen`. Its modules are loaded only when it is used. */
export interface CommandEntry {
  readonly name: string;
  /** The script of this repository's `package.json` that runs it. */
  readonly script: string;
  readonly summary: string;
  /** Runs it with its own arguments, called as `invoked`, and gives the exit code. */
  readonly run: (args: string[], invoked: string) => Promise<number>;
}

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "gen",
    script: "gen",
    summary: "generate a binding from an OpenAPI document",
    run: lazy(async () => (await import("./gen-command.js")).genCommand),
  },
  {
    name: "import",
    script: "spec:import",
    summary: "make an OpenAPI document of any product's api.json",
    run: lazy(async () => (await import("./docs-sync/import/import-command.js")).importCommand),
  },
  {
    name: "docs pull",
    script: "docs:pull",
    summary: "fetch the sources that the OpenAPI document lists",
    run: lazy(async () => (await import("./docs-sync/pull/pull-command.js")).pullCommand),
  },
  {
    name: "docs check",
    script: "docs:check",
    summary: "compare documentation with the OpenAPI document",
    run: lazy(async () => (await import("./docs-sync/check-command.js")).checkCommand),
  },
  {
    name: "docs apply",
    script: "docs:apply",
    summary: "edit the OpenAPI document until it says what the documentation says",
    run: lazy(async () => (await import("./docs-sync/apply-command.js")).applyCommand),
  },
  {
    name: "docs facts",
    script: "spec:facts",
    summary: "compare a facts file with the OpenAPI document",
    run: lazy(async () => (await import("./docs-sync/check-command.js")).factsCommand),
  },
  {
    name: "diff",
    script: "api:diff",
    summary: "compare two versions of the OpenAPI document",
    run: lazy(async () => (await import("./docs-sync/diff-command.js")).diffCommand),
  },
];

function lazy<Options extends NonNullable<ParseArgsConfig["options"]>>(
  load: () => Promise<Command<Options>>,
): CommandEntry["run"] {
  return async (args, invoked) => runCommand(await load(), args, invoked);
}
