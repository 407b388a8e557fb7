import { GEN_OPTIONS, gen } from "../../../../generator/command-line.js";
import type { CommandModule } from "../command.js";
import type { ExitCode } from "../exit-code.js";
import { flagsOf } from "./pass-through.js";

/** The generator has options and help of its own: `pnpm gen` is the same. */
export const generator: CommandModule = {
  define: (_command, args) => ({
    args: [],
    run: async () => (await gen([...args], "tcredis gen")) as ExitCode,
  }),
  complete: () => flagsOf(GEN_OPTIONS),
};
