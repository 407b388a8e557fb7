import { checkCommand } from "./check-command.js";
import { runCommand } from "./command-line.js";

process.exitCode = await runCommand(checkCommand, process.argv.slice(2), "pnpm docs:check");
