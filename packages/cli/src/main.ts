#!/usr/bin/env node
import { reportAbruptEnd } from "./failure.js";
import { watchOutput } from "./output/write.js";

watchOutput();
// Node would exit with 1, which here means that the service refused.
process.on("uncaughtException", async (error: unknown) => {
  process.exit(await reportAbruptEnd(error));
});
// Imported after the handlers, so that they report a broken installation too.
const { run } = await import("./program.js");
process.exitCode = await run(process.argv.slice(2));
