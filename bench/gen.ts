import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { load } from "../generator/load.js";

/**
 * `pnpm bench:gen`: what generating everything takes, stage by stage, beside what openapi-typescript's
 * own command takes for the types alone, from the same document in one file. Each runs in a process
 * of its own; the best of three counts, as the others show what else the machine was doing.
 */
const ROUNDS = 3;

const directory = mkdtempSync(path.join(tmpdir(), "bench-gen-"));
try {
  const bundled = path.join(directory, "openapi.json");
  writeFileSync(bundled, JSON.stringify(load("spec/openapi.yaml").document));
  const ours: string[] = ["--import", "tsx", "generator/main.ts", "--spec", "spec/openapi.yaml"];
  const theirs = ["node_modules/openapi-typescript/bin/cli.js", bundled];

  let best = Infinity;
  let stages = "";
  let types = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const out = path.join(directory, String(round));
    const run = timed([...ours, "--out", path.join(out, "code"), "--docs", path.join(out, "docs")]);
    if (run.milliseconds < best) {
      best = run.milliseconds;
      stages = run.output;
    }
    types = Math.min(types, timed([...theirs, "-o", path.join(out, "types.ts")]).milliseconds);
  }

  console.log("| what | time |\n| --- | --- |");
  for (const [, stage = "", time = ""] of stages.matchAll(/^(\w+) +(\d+) ms$/gm)) {
    console.log(`| \`pnpm gen\`: ${stage} | ${time} ms |`);
  }
  console.log(`| \`pnpm gen\`, all of it, as a process | ${Math.round(best)} ms |`);
  console.log(`| openapi-typescript's command, types only | ${Math.round(types)} ms |`);
  console.log(`| ratio | ${(best / types).toFixed(1)} |`);
} finally {
  rmSync(directory, { recursive: true, force: true });
}

function timed(args: readonly string[]): { milliseconds: number; output: string } {
  const start = performance.now();
  const output = execFileSync(process.execPath, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { milliseconds: performance.now() - start, output };
}
