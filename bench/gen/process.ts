import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export interface Run {
  readonly seconds: number;
  /** Megabytes of memory at the peak. */
  readonly peak: number;
}

/** Records the peak when its process ends, and when those end that it starts. */
const RECORD_PEAK = `process.on("exit", () => {
  const peak = process.resourceUsage().maxRSS;
  require("node:fs").appendFileSync(process.env.BENCH_PEAK, peak + "\\n");
});`;

/** Runs a script with Node in a process of its own. @throws Error where it fails. */
export function run(script: readonly string[]): Run {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  try {
    const recorder = path.join(folder, "record-peak.cjs");
    const peak = path.join(folder, "peak");
    writeFileSync(recorder, RECORD_PEAK);
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, script, {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      env: {
        ...process.env,
        BENCH_PEAK: peak,
        CI: "1",
        NODE_OPTIONS: `--require ${JSON.stringify(recorder)}`,
      },
    });
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0) throw new Error(`${script.join(" ")}: ${stderr || stdout}`);
    const peaks = readFileSync(peak, "utf8").trim().split("\n").map(Number);
    return { seconds, peak: Math.max(...peaks) / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The fastest of some runs: the others show what else the machine was doing. */
export function best(rounds: number, once: () => Run): Run {
  const runs = Array.from({ length: rounds }, once);
  return runs.reduce((least, next) => (next.seconds < least.seconds ? next : least));
}
