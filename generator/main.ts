import { sayUnchanged, unchangedFiles } from "./last-run.mjs";

/** The generator for those who run TypeScript already; `start.mjs` is what `pnpm gen` runs. */
const args = process.argv.slice(2);
const files = unchangedFiles(args);
if (files !== undefined) sayUnchanged(args, files);
else process.exitCode = await (await import("./remembered-gen.js")).rememberedGen(args);
