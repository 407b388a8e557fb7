import { COMMANDS, type CommandEntry } from "./commands.js";
import manifest from "../package.json" with { type: "json" };

const PROGRAM = "tencentcloud-codegen";
const USAGE_ERROR = 2;

/**
 * Runs a command line, and gives the exit code.
 * @param invocationOf How people call a command, for help and messages. Default: as
 *   `tencentcloud-codegen` and its name.
 */
export async function run(
  args: readonly string[],
  invocationOf = ({ name }: CommandEntry): string => `${PROGRAM} ${name}`,
): Promise<number> {
  const [first, second] = args;
  const command = COMMANDS.find(({ name }) => name === first || name === `${first} ${second}`);
  if (command !== undefined) {
    const words = command.name.split(" ").length;
    return command.run(args.slice(words), invocationOf(command));
  }
  if (first === "--version" || first === "-V") {
    process.stdout.write(`${manifest.version}\n`);
    return 0;
  }
  if (first === "--help" || first === "-h") {
    process.stdout.write(usage());
    return 0;
  }
  process.stderr.write(`${await complaint(args)}\n\n${usage()}`);
  return USAGE_ERROR;
}

/**
 * Keeps a reader that stops reading, as `head` does, from ending the process. A command does its work to
 * the end, and its exit code says what came of it.
 */
export function watchOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}

function usage(): string {
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`);
  return `Usage: ${PROGRAM} COMMAND [options]

${lines.join("\n")}

\`${PROGRAM} COMMAND --help\` explains a command. \`${PROGRAM} --version\` prints the version.
`;
}

async function complaint([first, second]: readonly string[]): Promise<string> {
  if (first === undefined) return "Name a command.";
  const { didYouMean } = await import("../../../generator/load/suggest.js");
  const given = first === "docs" && second !== undefined ? `${first} ${second}` : first;
  const names = COMMANDS.map(({ name }) => name);
  return `There is no command ${JSON.stringify(given)}.${didYouMean(given, names)}`;
}
