import type { Command } from "commander";
import { useSpec } from "./document.js";
import { help } from "./locales/index.js";

export function addSpecOption(command: Command): void {
  command.option("--spec <file>", help.options.spec);
}

/** Reads the document of `--spec` before anything else of the command line: it decides what that means. */
export async function readSpecOption(args: readonly string[]): Promise<void> {
  const file = fileOf(args);
  if (file !== undefined) useSpec((await import("./read-spec.js")).readSpec(file));
}

function fileOf(args: readonly string[]): string | undefined {
  const at = args.indexOf("--spec");
  if (at >= 0) return args[at + 1];
  return args.find((word) => word.startsWith("--spec="))?.slice("--spec=".length);
}
