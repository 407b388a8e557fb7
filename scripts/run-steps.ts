import { spawn } from "node:child_process";

/**
 * Programs to run one after the other, each as the arguments of `node`. Lanes that share an iterator
 * share its programs.
 */
export type Lane = Iterable<string>;

/** What the programs of a run have counted together. */
export interface Counts {
  passed: number;
  failed: number;
}

/** The line that test runs end with, see `plain-reporter.ts`. */
const COUNTS = /^(\d+) passed, (\d+) failed$/gm;

/** Runs one program, shows what it prints once it has ended, and adds what it has counted. */
async function runStep(line: string, counts: Counts): Promise<void> {
  const child = spawn(process.execPath, line.split(" "), { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (part: string) => (output += part));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  process.stdout.write(`\n> node ${line}\n${output}`);
  let failed = 0;
  for (const [, good, bad] of output.matchAll(COUNTS)) {
    counts.passed += Number(good);
    failed += Number(bad);
  }
  // A program that fails without counting tests is one failure itself.
  if (code !== 0 && failed === 0) failed = 1;
  if (failed > 0) process.stdout.write(`failed: node ${line}\n`);
  counts.failed += failed;
}

/** Runs lanes beside each other, to their end even where one of their programs fails. */
export async function runLanes(lanes: readonly Lane[], counts: Counts): Promise<void> {
  await Promise.all(
    lanes.map(async (lane) => {
      for (const line of lane) await runStep(line, counts);
    }),
  );
}

/** Prints the sum of all counts as the last line, and sets the exit code. */
export function reportTotal({ passed, failed }: Counts): void {
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}
