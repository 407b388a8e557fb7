// @ts-check
// `pnpm gen`. Where nothing has changed since the last run, neither the generator is loaded nor what
// reads its TypeScript; either takes longer than to see that.
import { sayUnchanged, unchangedFiles } from "./last-run.mjs";

const args = process.argv.slice(2);
const files = unchangedFiles(args);
if (files !== undefined) sayUnchanged(args, files);
else {
  const { register } = await import("tsx/esm/api");
  register();
  const { rememberedGen } = await import(new URL("./remembered-gen.ts", import.meta.url).href);
  process.exitCode = await rememberedGen(args);
}
