import type { CommandModule } from "../command.js";
import type { help } from "../locales/index.js";

type Name = keyof typeof help.summaries;
type Load = () => Promise<CommandModule>;

/** Every command, in the order of the help. Its module is loaded when it is used. */
export const COMMANDS: Readonly<Record<Name, Load>> = {
  call: async () => (await import("./call.js")).call,
  actions: async () => (await import("./actions.js")).actions,
  wait: async () => (await import("./wait.js")).wait,
  clone: async () => (await import("./clone.js")).clone,
  configure: async () => (await import("./configure.js")).configure,
  whoami: async () => (await import("./whoami.js")).whoami,
  errors: async () => (await import("./errors.js")).errors,
  sign: async () => (await import("./sign.js")).signature,
  emulator: async () => (await import("./emulator.js")).emulator,
  explorer: async () => (await import("./explorer.js")).explorer,
  completion: async () => (await import("./completion.js")).completion,
};

/** The command of that name; undefined where there is none. */
export async function loadCommand(name: string): Promise<CommandModule | undefined> {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name as Name]() : undefined;
}

/** `help X` is `X --help`, and the name of an action alone is short for `call`. */
export function expandShorthand(args: readonly string[]): readonly string[] {
  const [first = "", ...rest] = args;
  if (first === "help") return expandShorthand([...rest, "--help"]);
  return /^[A-Z]/.test(first) ? ["call", ...args] : args;
}
