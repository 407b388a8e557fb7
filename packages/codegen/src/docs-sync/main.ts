import { applyCommand } from "./apply-command.js";
import { checkCommand, factsCommand } from "./check-command.js";
import { FAILED, runCommand } from "./command-line.js";
import { diffCommand } from "./diff-command.js";
import { importCommand } from "./import/import-command.js";
import { pullCommand } from "./pull/pull-command.js";

/** Each command, and the name that the usage shows. */
const PROGRAMS: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  check: (args) => runCommand(checkCommand, args, "pnpm docs:check"),
  pull: (args) => runCommand(pullCommand, args, "pnpm docs:pull"),
  apply: (args) => runCommand(applyCommand, args, "pnpm docs:apply"),
  facts: (args) => runCommand(factsCommand, args, "pnpm spec:facts"),
  diff: (args) => runCommand(diffCommand, args, "pnpm api:diff"),
  import: (args) => runCommand(importCommand, args, "pnpm spec:import"),
};

const [name = "", ...args] = process.argv.slice(2);
const program = Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name] : undefined;
if (program === undefined) {
  process.stderr.write(`Name one of ${Object.keys(PROGRAMS).join(", ")}.\n`);
}
process.exitCode = program === undefined ? FAILED : await program(args);
