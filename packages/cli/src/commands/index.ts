import type { CommandEntry } from "../command.js";

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "call",
    summary: "call an action of the API",
    load: async () => (await import("./call.js")).call,
  },
  {
    name: "actions",
    summary: "list the actions of the API, or find some",
    load: async () => (await import("./actions.js")).actions,
  },
  {
    name: "clone",
    summary: "buy a clone of an instance, and wait until it runs",
    load: async () => (await import("./clone.js")).clone,
  },
  {
    name: "errors",
    summary: "explain an error code",
    load: async () => (await import("./errors.js")).errors,
  },
  {
    name: "sign",
    summary: "explain a signature, or find what is wrong with one",
    load: async () => (await import("./sign.js")).signature,
  },
  {
    name: "emulator",
    summary: "run a local emulator of the service",
    load: async () => (await import("./emulator.js")).emulator,
  },
  {
    name: "explorer",
    summary: "browse and call the API in a web page",
    load: async () => (await import("./explorer.js")).explorer,
  },
  {
    name: "completion",
    summary: "print a completion script for your shell",
    load: async () => (await import("./completion.js")).completion,
  },
];
