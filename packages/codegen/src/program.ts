import { applyCommand } from "./docs-sync/apply-command.js";
import { checkCommand, factsCommand } from "./docs-sync/check-command.js";
import { runCommand } from "./docs-sync/command-line.js";
import { diffCommand } from "./docs-sync/diff-command.js";
import { importCommand } from "./docs-sync/import/import-command.js";
import { pullCommand } from "./docs-sync/pull/pull-command.js";
import { gen } from "../../../generator/command-line.js";
import { didYouMean } from "../../../generator/load/suggest.js";
import manifest from "../package.json" with { type: "json" };

interface Command {
  readonly name: string;
  readonly summary: string;
  /** Runs it with its own arguments, called as `invoked`, and gives the exit code. */
  readonly run: (args: string[], invoked: string) => Promise<number>;
}

const COMMANDS: readonly Command[] = [
  { name: "gen", summary: "generate a binding from an OpenAPI document", run: gen },
  {
    name: "import",
    summary: "make an OpenAPI document of any product's api.json",
    run: (args, invoked) => runCommand(importCommand, args, invoked),
  },
  {
    name: "docs pull",
    summary: "fetch the sources that the document lists",
    run: (args, invoked) => runCommand(pullCommand, args, invoked),
  },
  {
    name: "docs check",
    summary: "compare documentation with the OpenAPI document",
    run: (args, invoked) => runCommand(checkCommand, args, invoked),
  },
  {
    name: "docs apply",
    summary: "edit the OpenAPI document until it says what the documentation says",
    run: (args, invoked) => runCommand(applyCommand, args, invoked),
  },
  {
    name: "docs facts",
    summary: "compare a facts file with the OpenAPI document",
    run: (args, invoked) => runCommand(factsCommand, args, invoked),
  },
  {
    name: "diff",
    summary: "compare two versions of the OpenAPI document",
    run: (args, invoked) => runCommand(diffCommand, args, invoked),
  },
];

const USAGE_ERROR = 2;

function usage(invoked: string): string {
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`);
  return `Usage: ${invoked} COMMAND [options]

${lines.join("\n")}

\`${invoked} COMMAND --help\` explains a command. \`${invoked} --version\` prints the version.
`;
}

/** Runs a command line, called as `invoked`, and gives the exit code. */
export async function run(args: readonly string[], invoked: string): Promise<number> {
  const [first, second] = args;
  const command = COMMANDS.find(({ name }) => name === first || name === `${first} ${second}`);
  if (command !== undefined) {
    const words = command.name.split(" ").length;
    return command.run(args.slice(words), `${invoked} ${command.name}`);
  }
  if (first === "--version" || first === "-V") {
    process.stdout.write(`${manifest.version}\n`);
    return 0;
  }
  if (first === "--help" || first === "-h") {
    process.stdout.write(usage(invoked));
    return 0;
  }
  process.stderr.write(`${complaint(args)}\n\n${usage(invoked)}`);
  return USAGE_ERROR;
}

function complaint([first, second]: readonly string[]): string {
  if (first === undefined) return "Name a command.";
  const given = first === "docs" && second !== undefined ? `${first} ${second}` : first;
  const names = COMMANDS.map(({ name }) => name);
  return `There is no command ${JSON.stringify(given)}.${didYouMean(given, names)}`;
}
