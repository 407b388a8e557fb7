import path from "node:path";
import { build } from "vitepress";
import { faultsOf } from "./check.js";
import { writeLlms } from "./llms.js";
import { stage } from "./stage.js";

/** `pnpm docs:build`: reference and API from their sources, the site of it all, and a look at that. */
const site = path.resolve("site");
const dist = path.join(site, ".vitepress/dist");
await stage(site);
await build(site);
writeLlms(path.join(site, "pages"), dist);
const faults = faultsOf(dist, process.env["DOCS_BASE"]);
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length > 0) process.exitCode = 1;
else process.stdout.write(`${path.relative(".", dist)}\n`);
