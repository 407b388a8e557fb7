#!/usr/bin/env node
import { surviveClosedPipes } from "./closed-pipe.js";
import { run } from "./program.js";

surviveClosedPipes();
process.exitCode = await run(process.argv.slice(2));
