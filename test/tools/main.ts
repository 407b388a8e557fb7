import { execFile } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { countOf, tableOf, type Row } from "../runtimes/report.js";
import { createProject } from "./create-project.js";
import { NODE, TOOLS } from "./packages.js";

/** A bound on what hangs, not on what is slow. */
const LIMIT_MS = 300_000;

const { values } = parseArgs({ options: { only: { type: "string", default: "" } } });

async function main(): Promise<void> {
  const { folder, remove } = createProject();
  const rows: Row[] = [];
  try {
    for (const [name, program] of Object.entries(TOOLS)) {
      if (name.startsWith(values.only)) rows.push([name, { works: await run(program, folder) }]);
    }
  } finally {
    remove();
  }
  process.stdout.write(`\n${tableOf(rows)}\n`);
  const { passed, faults } = countOf(rows);
  for (const fault of faults) process.stdout.write(`\n${fault}\n`);
  const failed = faults.length + (passed + faults.length === 0 ? 1 : 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** @returns What was printed, where the program did not pass. */
function run(program: string, cwd: string): Promise<string> {
  const node = path.join(cwd, NODE);
  const args = ["--no-warnings", "--import", "tsx", program];
  return new Promise((resolve) => {
    execFile(node, args, { cwd, timeout: LIMIT_MS }, (error, stdout, stderr) => {
      if (!error) resolve("");
      else if (error.killed) resolve(`has not ended within ${LIMIT_MS} ms\n${stdout}${stderr}`);
      else resolve(`${error.message}\n${stdout}`);
    });
  });
}

try {
  await main();
} catch (error) {
  process.stdout.write(`${(error as Error).message}\n\n0 passed, 1 failed\n`);
  process.exitCode = 1;
}
