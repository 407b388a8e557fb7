import { Argument } from "commander";
import type { CommandModule } from "../command.js";
import { ExitCode } from "../exit-code.js";
import { writeOut } from "../output/write.js";
import { help } from "../locales/index.js";

/** The script for each shell. All of them ask the command itself for completions. */
const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `# tcredis completion for bash: eval "$(tcredis completion bash)" in ~/.bashrc
_tcredis() {
  local current="\${COMP_WORDS[COMP_CWORD]}" IFS=$'\\n'
  COMPREPLY=($(tcredis __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
  if [[ \${#COMPREPLY[@]} -eq 0 && $current != -* ]]; then
    COMPREPLY=($(compgen -f -- "$current"))
  elif [[ \${COMPREPLY[0]} == *. || \${COMPREPLY[1]} == *. ]]; then
    compopt -o nospace 2>/dev/null
  fi
}
complete -F _tcredis tcredis
`,
  zsh: `#compdef tcredis
# tcredis completion for zsh: source <(tcredis completion zsh) in ~/.zshrc, after compinit
_tcredis() {
  local -a found open
  found=("\${(@f)$(tcredis __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -z \${found[1]} ]]; then
    _files
    return
  fi
  open=("\${(@M)found:#*.}")
  found=("\${(@)found:#*.}")
  (( \${#found} )) && compadd -- "\${found[@]}"
  (( \${#open} )) && compadd -S '' -- "\${open[@]}"
}
compdef _tcredis tcredis
`,
  fish: `# tcredis completion for fish: tcredis completion fish | source in ~/.config/fish/config.fish
function __tcredis_complete
    set -l words (commandline -opc) (commandline -ct)
    tcredis __complete -- $words[2..] 2>/dev/null
end
complete -c tcredis -f -a '(__tcredis_complete)'
complete -c tcredis -l body -r -F
complete -c tcredis -l spec -r -F
complete -c tcredis -l out -r -F
`,
};

const SHELLS = Object.keys(SCRIPTS);

export const completion: CommandModule = {
  define(command, args) {
    command
      .description(help.descriptions.completion)
      .addArgument(new Argument("<shell>", help.arguments.shell).choices(SHELLS));
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
