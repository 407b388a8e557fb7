import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Row } from "../runtimes/report.js";
import type { Workspace } from "./create-projects.js";
import type { Project } from "./projects.js";

/** A bound on what hangs, not on what is slow. */
const LIMIT_MS = 300_000;

/** What a test writes when it has ended, see `programs/checks.cjs`. */
interface Ended {
  readonly row: string;
  readonly check: string;
  /** The empty string where it passed. */
  readonly fault: string;
}

/** Runs the tests of a project: a row for each way of mocking that it tries. */
export async function runProject(project: Project, workspace: Workspace): Promise<Row[]> {
  const folder = workspace.folderOf(project);
  const results = path.join(folder, `${project.name}.jsonl`);
  const failure = await run(project, workspace, folder, results);
  const ended = existsSync(results) ? readFileSync(results, "utf8").trim().split("\n") : [];
  const rows = new Map<string, Record<string, string>>();
  for (const line of ended) {
    const { row, check, fault } = JSON.parse(line) as Ended;
    const name = `${project.name}, ${row}`;
    rows.set(name, { ...rows.get(name), [check]: fault });
  }
  const isFaultKnown = [...rows.values()].some((row) => Object.values(row).some(Boolean));
  if (rows.size === 0 || (failure !== "" && !isFaultKnown)) {
    rows.set(project.name, { run: failure || "no test has ended" });
  }
  return [...rows];
}

/** @returns What was printed, where the tests did not pass. */
function run(
  project: Project,
  workspace: Workspace,
  cwd: string,
  results: string,
): Promise<string> {
  const [node, { command }] = [workspace.nodeOf(project), project];
  const env = {
    ...process.env,
    ...workspace.environmentOf(project),
    CONSUMER_RESULTS: results,
    // What is printed is compared, and a warning is a failure: Next.js has one for CI.
    FORCE_COLOR: undefined,
    NO_COLOR: "1",
    CI: undefined,
    // Those of this machine, for a project that installs something itself.
    OUTER_CA_CERTS: process.env["NODE_EXTRA_CA_CERTS"],
    NODE_EXTRA_CA_CERTS: path.join(cwd, "localhost-cert.pem"),
  };
  return new Promise((resolve) => {
    execFile(node, command, { cwd, env, timeout: LIMIT_MS }, (error, stdout, stderr) => {
      if (!error) resolve("");
      else if (error.killed)
        resolve(`a test has not ended within ${LIMIT_MS} ms\n${stdout}${stderr}`);
      else resolve(`${error.message}\n${stdout}${stderr}`);
    });
  });
}
