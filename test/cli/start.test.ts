import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { FOLDER } from "./folder.js";
import { environment } from "./tcredis.js";

/** Imports in code of the build, and the one that `main.js` does behind its handlers of faults. */
const IMPORT = /(?:\bfrom|[;\n]import)"\.\/([^"]+)"|import\("\.\/(program-[^"]+)"\)/g;

/** All that is loaded before it is known which command it is. */
function loadedAtStart(file: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(file)) return seen;
  const code = readFileSync(path.join(FOLDER, file), "utf8");
  seen.set(file, code);
  for (const [, next, behind] of code.matchAll(IMPORT)) loadedAtStart(next ?? behind ?? "", seen);
  return seen;
}

it("loads little before it knows the command, and no package", () => {
  const files = loadedAtStart("main.js");
  const packages = [...files.values()].flatMap((code) =>
    [...code.matchAll(/(?:\bfrom|[;\n]import)"([@a-z][^"]*)"/g)].map(([, name = ""]) => name),
  );
  expect(packages.filter((name) => !name.startsWith("node:"))).toEqual([]);
  const bytes = [...files.values()].reduce((sum, code) => sum + Buffer.byteLength(code), 0);
  expect([...files.keys()].join(" ")).toContain("program-");
  expect(bytes).toBeLessThan(90_000);
});

/** Processor time of the fastest of some runs, in milliseconds: what others do counts least in it. */
function processorTime(args: readonly string[]): number {
  const script = `TIMEFORMAT='%U %S'; time "$0" "$@" > /dev/null`;
  const runs = Array.from({ length: 5 }, () => {
    const words = ["-c", `{ ${script}; } 2>&1`, process.execPath, ...args];
    const [user = 0, system = 0] = execFileSync("bash", words, {
      env: environment({ LC_ALL: "C" }),
      encoding: "utf8",
    })
      .trim()
      .split(" ")
      .map(Number);
    return (user + system) * 1000;
  });
  return Math.min(...runs);
}

it("starts within a tenth of a second over bare Node", () => {
  const main = path.join(FOLDER, "main.js");
  const bare = processorTime(["-e", "0"]);
  expect(bare).toBeGreaterThan(0);
  expect(processorTime([main, "--version"]) - bare).toBeLessThan(100);
  expect(processorTime([main, "--help"]) - bare).toBeLessThan(100);
});
