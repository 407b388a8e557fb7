#!/usr/bin/env node
import { watchOutput } from "./output.js";
import { run } from "./program.js";

watchOutput();
process.exitCode = await run(process.argv.slice(2));
