import { gen } from "./command-line.js";
import { ownHash, remember } from "./last-run.mjs";

/** `pnpm gen`, which leaves a note of its run, so that the next one need not do the same. */
export async function rememberedGen(args: string[]): Promise<number> {
  // Before the run: files that change meanwhile make the next one do its work.
  const own = ownHash();
  return gen(args, "pnpm gen", (given, run) => remember(given, own, run));
}
