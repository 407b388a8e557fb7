import { applyCommand } from "./apply-command.js";
import { runCommand } from "./command-line.js";

process.exitCode = await runCommand(applyCommand, process.argv.slice(2), "pnpm docs:apply");
