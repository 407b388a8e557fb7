import type { CommandEntry } from "../command.js";

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "call",
    summary: "call an action of the API",
    load: async () => (await import("./call.js")).call,
  },
  {
    name: "clone",
    summary: "buy a clone of an instance, and wait until it runs",
    load: async () => (await import("./clone.js")).clone,
  },
  {
    name: "errors",
    summary: "say what an error code means, and what to do",
    load: async () => (await import("./errors.js")).errors,
  },
  {
    name: "sign",
    summary: "explain a signature, and where another one differs",
    load: async () => (await import("./sign.js")).signature,
  },
  {
    name: "emulator",
    summary: "run a stand-in for the service on this machine",
    load: async () => (await import("./emulator.js")).emulator,
  },
  {
    name: "explorer",
    summary: "look through the API in a browser, and call it",
    load: async () => (await import("./explorer.js")).explorer,
  },
  {
    name: "completion",
    summary: "print a script that completes commands in your shell",
    load: async () => (await import("./completion.js")).completion,
  },
];
