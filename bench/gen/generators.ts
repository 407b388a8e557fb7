import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { build } from "tsdown";
import { codegen } from "../../tsdown.config.js";
import { best, run, type Ran } from "./processes.js";

/** In no lockfile: only here. Of hey-api, what still runs on Node 20. */
const OTHERS = { "@hey-api/openapi-ts": "0.95.0", typescript: "5.9.3" };

export interface Generated {
  /** From nothing. */
  readonly first: Ran;
  /** Once more, after an edit of one action. */
  readonly second: Ran;
  /** Bytes of what was written. */
  readonly size: number;
}

export interface Generator {
  readonly name: string;
  /** Arguments for Node that make it read the document and write into the folder. */
  readonly command: (document: string, out: string) => readonly string[];
}

/** A document, and the same after an edit of one action. */
export interface Documents {
  readonly before: string;
  readonly after: string;
}

/** Builds our command, and installs those that are compared with, if they are not there from the last time. */
export async function install(folder: string): Promise<void> {
  await build({ ...codegen, config: false });
  const manifest = path.join(folder, "package.json");
  const wanted = JSON.stringify({ name: "bench-gen", private: true, dependencies: OTHERS });
  if (existsSync(manifest) && readFileSync(manifest, "utf8") === wanted) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, wanted);
  execFileSync(
    "npm",
    ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"],
    { cwd: folder, stdio: ["ignore", "ignore", "inherit"] },
  );
}

export function generators(folder: string): Generator[] {
  const types = path.resolve("generator/node_modules/openapi-typescript/bin/cli.js");
  const hey = path.join(folder, "node_modules/@hey-api/openapi-ts/dist/run.mjs");
  return [
    { name: "ours, everything", command: ours },
    {
      name: "ours, --no-format",
      command: (document, out) => [...ours(document, out), "--no-format"],
    },
    {
      name: "openapi-typescript, types",
      command: (document, out) => [types, document, "-o", path.join(out, "types.ts")],
    },
    {
      name: "@hey-api/openapi-ts, types, client and SDK",
      command: (document, out) => [hey, "-i", document, "-o", path.join(out, "hey")],
    },
  ];
}

function ours(document: string, out: string): string[] {
  return [
    path.resolve("packages/codegen/dist/main.js"),
    "gen",
    "--spec",
    document,
    "--out",
    path.join(out, "generated"),
    "--docs",
    path.join(out, "docs"),
    // Which is put beside it, to be measured with it.
    "--runtime",
    "../runtime",
  ];
}

export function measure(
  { command }: Generator,
  { before, after }: Documents,
  out: string,
  rounds: number,
): Generated {
  const fromNothing = (): Ran => {
    rmSync(out, { recursive: true, force: true });
    // The generator keeps its cache in the nearest folder for modules.
    mkdirSync(path.join(out, "node_modules"), { recursive: true });
    return run(command(before, out));
  };
  const first = best(rounds, fromNothing);
  const second = best(rounds, () => {
    fromNothing();
    return run(command(after, out));
  });
  return { first, second, size: sizeOf(out) };
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}
