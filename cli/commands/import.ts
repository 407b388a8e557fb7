import { runCommand } from "../../drift/command-line.js";
import { importCommand } from "../../drift/import/import-command.js";
import type { CommandModule } from "../command.js";
import type { ExitCode } from "../exit-code.js";
import { flagsOf } from "./pass-through.js";

/** The import has options and help of its own: `pnpm spec:import` is the same. */
export const apiImport: CommandModule = {
  define: (_command, args) => ({
    args: [],
    run: async () => (await runCommand(importCommand, [...args], "tcredis import")) as ExitCode,
  }),
  complete: () => flagsOf(importCommand.options),
};
