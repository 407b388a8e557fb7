#!/usr/bin/env node
import { run, watchOutput } from "./program.js";

watchOutput();
process.exitCode = await run(process.argv.slice(2));
