import { runCommand } from "../command-line.js";
import { importCommand } from "./import-command.js";

process.exitCode = await runCommand(importCommand, process.argv.slice(2), "pnpm spec:import");
