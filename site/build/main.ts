import path from "node:path";
import { build } from "vitepress";
import { problemsIn } from "./check.js";
import { writeLlms } from "./llms.js";
import { stage } from "./stage.js";

/** `pnpm docs:build`: reference and API from their sources, the site of it all, and a look at that. */
const site = path.resolve("site");
const dist = path.join(site, ".vitepress/dist");
await stage(site);
await build(site);
writeLlms(path.join(site, "pages"), dist);
const problems = problemsIn(dist, process.env["DOCS_BASE"]);
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
else process.stdout.write(`${path.relative(".", dist)}\n`);
