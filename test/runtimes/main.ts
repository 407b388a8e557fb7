import { rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { sitePage, writeSamePart } from "../../scripts/page-part.js";
import { createConsumer } from "./consumer.js";
import { installRuntimes } from "./install.js";
import { runOnChromium } from "./on-chromium.js";
import { runOnCommandLine } from "./on-command-line.js";
import { runOnWorkerd } from "./on-workerd.js";
import type { Place, Results } from "./place.js";
import { countOf, tableOf, type Row } from "./report.js";
import { runTypeScript } from "./typescript.js";
import { CHROMIUM, COMMAND_LINES, UNDICI, WORKERD } from "./versions.js";

const { values } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    only: { type: "string", default: "" },
  },
});

/** A runtime that does not get as far as its checks has failed them all. */
async function row(name: string, run: () => Promise<Results>): Promise<Row> {
  try {
    return [name, await run()];
  } catch (error) {
    return [name, { "signature vectors": (error as Error).message }];
  }
}

async function runRuntimes(packages: string, consumer: string): Promise<Row[]> {
  const { startEmulators } = (await import(
    pathToFileURL(path.join(consumer, "emulators.js")).href
  )) as { startEmulators: () => Promise<{ place: Place; close: () => Promise<void> }> };
  const { place, close } = await startEmulators();
  const all: Record<string, () => Promise<Results>> = {
    ...Object.fromEntries(
      Object.entries(COMMAND_LINES).map(([name, command]) => [
        name,
        () => runOnCommandLine(command, packages, consumer, place, UNDICI[name]),
      ]),
    ),
    [WORKERD.name]: () => runOnWorkerd(path.join(packages, WORKERD.file), consumer, place),
    [CHROMIUM.name]: () => runOnChromium(path.join(packages, CHROMIUM.folder), consumer, place),
  };
  const rows: Row[] = [];
  // One by one: they measure time, and share few cores.
  for (const [name, run] of Object.entries(all)) {
    if (name.startsWith(values.only)) rows.push(await row(name, run));
  }
  await close();
  return rows;
}

async function main(): Promise<void> {
  const packages = installRuntimes();
  const consumer = createConsumer();
  try {
    const runtimes = await runRuntimes(packages, consumer);
    const compilers = await runTypeScript(packages, consumer, values.only);
    const tables = { runtimes: tableOf(runtimes), compilers: tableOf(compilers) };
    if (runtimes.length > 0) process.stdout.write(`\n${tables.runtimes}\n`);
    if (compilers.length > 0) process.stdout.write(`\n${tables.compilers}\n`);
    const { passed, faults } = countOf([...runtimes, ...compilers]);
    for (const fault of faults) process.stdout.write(`\n${fault}\n`);
    if (values.write && faults.length === 0 && values.only === "") {
      for (const [name, table] of Object.entries(tables)) {
        writeSamePart(name, sitePage("guide/runtimes"), table);
      }
    }
    const failed = faults.length + (passed + faults.length === 0 ? 1 : 0);
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
    process.exitCode = failed === 0 ? 0 : 1;
  } finally {
    rmSync(consumer, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  process.stdout.write(`${(error as Error).message}\n\n0 passed, 1 failed\n`);
  process.exitCode = 1;
}
