import { gen } from "./command-line.js";

process.exitCode = await gen(process.argv.slice(2), "pnpm gen");
