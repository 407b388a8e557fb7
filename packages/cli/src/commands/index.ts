import type { CommandModule } from "../command.js";

type Load = () => Promise<CommandModule>;

/** Every command with its summary, in the order of the help. Its module is loaded when it is used. */
export const COMMANDS: Readonly<Record<string, readonly [summary: string, load: Load]>> = {
  call: ["call an action of the API", async () => (await import("./call.js")).call],
  actions: [
    "list the actions of the API, or find some",
    async () => (await import("./actions.js")).actions,
  ],
  clone: [
    "buy a clone of an instance, and wait until it runs",
    async () => (await import("./clone.js")).clone,
  ],
  configure: [
    "save a key pair and a region as a profile",
    async () => (await import("./configure.js")).configure,
  ],
  whoami: [
    "say where credentials, region and endpoint come from",
    async () => (await import("./whoami.js")).whoami,
  ],
  errors: ["explain an error code", async () => (await import("./errors.js")).errors],
  sign: [
    "explain a signature, or find what is wrong with one",
    async () => (await import("./sign.js")).signature,
  ],
  emulator: [
    "run a local emulator of the service",
    async () => (await import("./emulator.js")).emulator,
  ],
  explorer: [
    "browse and call the API in a web page",
    async () => (await import("./explorer.js")).explorer,
  ],
  completion: [
    "print a completion script for your shell",
    async () => (await import("./completion.js")).completion,
  ],
};

/** The command of that name; undefined where there is none. */
export async function loadCommand(name: string): Promise<CommandModule | undefined> {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name]?.[1]() : undefined;
}

/** `help X` is `X --help`, and the name of an action alone is short for `call`. */
export function inFull(args: readonly string[]): readonly string[] {
  const [first = "", ...rest] = args;
  if (first === "help") return inFull([...rest, "--help"]);
  return /^[A-Z]/.test(first) ? ["call", ...args] : args;
}
