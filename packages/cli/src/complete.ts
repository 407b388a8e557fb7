import { Command } from "commander";
import { COMMANDS, expandShorthand, loadCommand } from "./commands/index.js";
import { actionNames, regionNames } from "./document.js";

/** Completions of the last word of a command line. */
export async function complete(given: readonly string[]): Promise<string[]> {
  const words = given[0] === "--" ? given.slice(1) : given;
  const current = words.at(-1) ?? "";
  const [name, ...before] = expandShorthand(words.slice(0, -1));
  if (name === undefined) {
    const names = [...Object.keys(COMMANDS), "--help", "--version"];
    return startingWith(current, /^[A-Z]/.test(current) ? actionNames() : names);
  }
  const module = await loadCommand(name);
  if (module === undefined) return [];
  const command = new Command(name);
  await module.define(command, before);
  const last = before.at(-1) ?? "";
  const option = command.options.find(({ long, short }) => last === long || last === short);
  if (option?.required === true || option?.optional === true) {
    const values = option.long === "--region" ? regionNames() : (option.argChoices ?? []);
    return startingWith(current, values);
  }
  const own = (await module.complete?.(before, current)) ?? [];
  const flags = [...command.options.map(({ long }) => long ?? ""), "--help"];
  const isFlag = current.startsWith("-");
  return startingWith(current, isFlag ? [...own, ...flags] : own);
}

function startingWith(start: string, words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => word !== "" && word.startsWith(start));
}
