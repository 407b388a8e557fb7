import { parseArgs } from "node:util";
import { countOf, tableOf, type Row } from "../runtimes/report.js";
import { createProjects } from "./create-projects.js";
import { PROJECTS } from "./projects.js";
import { runProject } from "./run-project.js";

const { values } = parseArgs({ options: { only: { type: "string", default: "" } } });

async function main(): Promise<void> {
  const projects = PROJECTS.filter(({ name }) => name.startsWith(values.only));
  const workspace = await createProjects(projects);
  const rows: Row[] = [];
  try {
    for (const project of projects) rows.push(...(await runProject(project, workspace)));
  } finally {
    workspace.remove();
  }
  process.stdout.write(`\n${tableOf(rows)}\n`);
  const { passed, faults } = countOf(rows);
  for (const fault of faults) process.stdout.write(`\n${fault}\n`);
  const failed = faults.length + (passed + faults.length === 0 ? 1 : 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

try {
  await main();
} catch (error) {
  process.stdout.write(`${(error as Error).message}\n\n0 passed, 1 failed\n`);
  process.exitCode = 1;
}
