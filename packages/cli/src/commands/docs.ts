import { applyCommand } from "../../../../drift/apply-command.js";
import { checkCommand } from "../../../../drift/check-command.js";
import { runCommand } from "../../../../drift/command-line.js";
import { didYouMean } from "../../../../generator/load/suggest.js";
import type { CommandModule } from "../command.js";
import { ExitCode } from "../exit-code.js";
import { writeOut } from "../output/write.js";
import { UsageError } from "../usage-error.js";
import { flagsOf } from "./pass-through.js";

const USAGE = `Usage: tcredis docs check|apply SOURCE... [options]

  check  compare documentation with the document
  apply  edit the document until it says what the documentation says

\`tcredis docs check --help\` and \`tcredis docs apply --help\` say more.
`;

/** The docs tools have options and help of their own: `pnpm docs:check` and `docs:apply` are the same. */
export const docs: CommandModule = {
  define: (_command, [name, ...args]) => ({ args: [], run: () => run(name, args) }),
  complete([name]) {
    if (name === "check") return flagsOf(checkCommand.options);
    if (name === "apply") return flagsOf(applyCommand.options);
    return ["check", "apply"];
  },
};

async function run(name: string | undefined, args: string[]): Promise<ExitCode> {
  if (name === "check") {
    return (await runCommand(checkCommand, args, "tcredis docs check")) as ExitCode;
  }
  if (name === "apply") {
    return (await runCommand(applyCommand, args, "tcredis docs apply")) as ExitCode;
  }
  if (name === "--help" || name === "-h") {
    await writeOut(USAGE);
    return ExitCode.Done;
  }
  if (name === undefined) throw new UsageError(`docs: say check or apply.\n\n${USAGE}`);
  throw new UsageError(`docs has no "${name}".${didYouMean(name, ["check", "apply"])}\n\n${USAGE}`);
}
