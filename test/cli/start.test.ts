import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { FOLDER } from "./folder.js";

/** Imports in code of the build, and the one that `main.js` does after its error handlers. */
const IMPORT = /^(?:import|export) .*"\.\/([^"]+)";$|import\("\.\/(program\.js)"\)/gm;

/** All that is loaded before it is known which command it is. */
function loadedAtStart(file: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(file)) return seen;
  const code = readFileSync(path.join(FOLDER, file), "utf8");
  seen.set(file, code);
  for (const [, next, behind] of code.matchAll(IMPORT)) loadedAtStart(next ?? behind ?? "", seen);
  return seen;
}

it("loads little before it knows the command, and one small package", () => {
  const files = loadedAtStart("main.js");
  const packages = [...files.values()].flatMap((code) =>
    [...code.matchAll(/^import .*"([@a-z][^"]*)"/gm)].map(([, name = ""]) => name),
  );
  expect(packages.filter((name) => !name.startsWith("node:"))).toEqual(["commander"]);
  const bytes = [...files.values()].reduce((sum, code) => sum + Buffer.byteLength(code), 0);
  expect([...files.keys()].join(" ")).toContain("program.js");
  expect(bytes).toBeLessThan(90_000);
});
