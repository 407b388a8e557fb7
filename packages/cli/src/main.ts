#!/usr/bin/env node
import { endOnFault } from "./fault.js";
import { watchOutput } from "./output/write.js";

watchOutput();
endOnFault();
// Loaded behind the handlers, so that a broken installation is told about in words too.
const { run } = await import("./program.js");
process.exitCode = await run(process.argv.slice(2));
