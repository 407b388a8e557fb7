import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkDocs } from "../packages/codegen/src/docs-sync/check-docs.js";
import { readSpec } from "../packages/codegen/src/docs-sync/read/spec.js";
import { SOURCE_FORMATS, writeSource } from "../test/docs-sync/render/index.js";
import { writeSyntheticSpec } from "../test/docs-sync/synthetic-spec.js";
import { tellOf } from "../test/docs-sync/told.js";

const SIZES = [30, 60, 120, 240];
const RUNS = 3;

/**
 * `pnpm bench drift`: how long checking documentation takes, by format and number of actions: reading the document, reading
 * the source and comparing them, in a process that has done nothing before. In seconds of processor
 * time, so that what else the machine does counts for little; the least of three runs. With a document and a source: the time of that alone.
 */
export function measureDrift([spec, source]: readonly string[]): void {
  if (spec !== undefined && source !== undefined) process.stdout.write(`${timeOf(spec, source)}\n`);
  else compareSizes();
}

function timeOf(rootFile: string, folder: string): number {
  const before = process.cpuUsage();
  const { findings } = checkDocs({ sources: [folder], spec: rootFile });
  if (findings.length > 0) throw new Error(`${folder} differs from ${rootFile}`);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function compareSizes(): void {
  const home = mkdtempSync(path.join(tmpdir(), "bench-drift-"));
  const rows = new Map<string, string[]>(SOURCE_FORMATS.map((format) => [format, [format]]));
  try {
    for (const size of SIZES) {
      const rootFile = writeSyntheticSpec(path.join(home, `spec-${size}`), size);
      const told = tellOf(readSpec(rootFile));
      for (const format of SOURCE_FORMATS) {
        const folder = path.join(home, `${format}-${size}`);
        writeSource(told, format, folder);
        const times = Array.from({ length: RUNS }, () => inNewProcess(rootFile, folder));
        rows.get(format)?.push(`${Math.min(...times).toFixed(2)} s`);
      }
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  const head = ["source", ...SIZES.map((size) => `${size} actions`)];
  for (const row of [head, ...rows.values()]) {
    process.stdout.write(`${row.map((cell) => cell.padStart(12)).join("")}\n`);
  }
}

function inNewProcess(rootFile: string, folder: string): number {
  const args = ["--import", "tsx", "bench/main.ts", "drift", rootFile, folder];
  return Number(execFileSync(process.execPath, args));
}
