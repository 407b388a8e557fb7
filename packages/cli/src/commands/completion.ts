import { Argument } from "commander";
import type { CommandModule } from "../command.js";
import { SCRIPTS } from "../completion/scripts.js";
import { ExitCode } from "../exit-code.js";
import { writeOut } from "../output/write.js";

const SHELLS = Object.keys(SCRIPTS);

export const completion: CommandModule = {
  define(command, args) {
    command
      .description(
        "Prints a script that completes commands, actions, parameters and values. Put this where\n" +
          'your shell starts: eval "$(tcredis completion bash)", source <(tcredis completion zsh),\n' +
          "or tcredis completion fish | source.",
      )
      .addArgument(new Argument("<shell>", "your shell").choices(SHELLS));
    return {
      args,
      run: async () => {
        await writeOut(SCRIPTS[command.args[0] ?? ""] ?? "");
        return ExitCode.Done;
      },
    };
  },
  complete: (before) => (before.length === 0 ? SHELLS : []),
};
