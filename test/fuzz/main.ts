import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { installFuzzer } from "./install.js";
import { commonErrors } from "../../generator/load/common-errors.js";
import { dictionary } from "./dictionary.js";
import { writeSeeds } from "./seeds.js";
import { FINDINGS, TARGETS, type TargetName } from "./targets.js";

/** With everything else that can be made again. */
const FOLDER = path.resolve("node_modules/.cache/fuzz");
/** The bundle alone, although it lies in a folder of packages: the fuzzer must not watch itself. */
const WATCHED = ["--includes", "fuzz/targets/", "--excludes", "nothing-else"];
/** A small input has to be done with in this time, and with this much memory. */
const LONGEST_SECONDS = 5;
const MOST_MEMORY = 2048;

/**
 * `pnpm test:only fuzz [target …] [--seconds N]`: feeds what reads text from outside with inputs that reach ever
 * more of its code. What is neither read nor refused in good order is kept as a fixture.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seconds: { type: "string", default: "60" } },
  });
  const targets = positionals.length === 0 ? TARGETS : positionals.map(known);
  const command = installFuzzer(path.join(FOLDER, "fuzzer"));
  let findings = 0;
  for (const target of targets) {
    const bundle = await bundled(target);
    findings += fuzz({ target, command, bundle, seconds: Number(values.seconds) });
  }
  process.stdout.write(`${targets.length} targets, ${findings} findings\n`);
  return findings === 0 ? 0 : 1;
}

function known(name: string): TargetName {
  const target = TARGETS.find((one) => one === name);
  if (target === undefined) throw new Error(`no target ${name}. There are ${TARGETS.join(", ")}.`);
  return target;
}

/** One CommonJS file, which the fuzzer can watch, the libraries in it included. */
async function bundled(target: TargetName): Promise<string> {
  const outfile = path.join(FOLDER, "targets", `${target}.cjs`);
  await build({
    entryPoints: [`test/fuzz/targets/${target}.ts`],
    outfile,
    bundle: true,
    format: "cjs",
    platform: "node",
    conditions: ["tencentcloud-redis:source"],
    plugins: [
      {
        name: "common errors",
        setup: ({ onLoad }) =>
          onLoad({ filter: /[/\\]common-errors\.ts$/ }, () => ({
            contents: `const catalog = ${JSON.stringify(commonErrors())};\nexport const commonErrors = () => catalog;`,
          })),
      },
    ],
    logLevel: "warning",
  });
  return outfile;
}

function fuzz(run: {
  target: TargetName;
  command: string;
  bundle: string;
  seconds: number;
}): number {
  const { target, command, bundle, seconds } = run;
  const corpus = path.join(FOLDER, "corpus", target);
  const findings = path.resolve(FINDINGS, target);
  const words = path.join(FOLDER, `${target}.dict`);
  mkdirSync(findings, { recursive: true });
  writeSeeds(target, corpus);
  writeFileSync(words, dictionary(target));
  const before = readdirSync(findings).length;
  process.stdout.write(`${target}: ${seconds} s, from ${readdirSync(corpus).length} inputs\n`);
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      command,
      bundle,
      corpus,
      "--sync",
      ...WATCHED,
      "--",
      `-max_total_time=${seconds}`,
      `-timeout=${LONGEST_SECONDS}`,
      `-dict=${words}`,
      `-rss_limit_mb=${MOST_MEMORY}`,
      "-max_len=20000",
      `-artifact_prefix=${findings}/`,
    ],
    { cwd: FOLDER, encoding: "utf8", maxBuffer: 1024 * 1024 * 256 },
  );
  const found = readdirSync(findings).length - before;
  const lines = `${stdout}${stderr}`.split("\n");
  const last = lines.findLast((line) => /^#\d+\s/.test(line)) ?? "";
  process.stdout.write(`${target}: ${last}\n`);
  if (found === 0 && status === 0) return 0;
  process.stdout.write(`${lines.slice(-60).join("\n")}\n`);
  return Math.max(found, 1);
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
