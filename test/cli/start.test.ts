import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { FOLDER } from "./folder.js";
import { preload } from "./service.js";
import { run } from "./tcredis.js";

/** Imports in code of the build, and the one that `main.js` does after its error handlers. */
const IMPORT = /^(?:import|export) .*"\.\/([^"]+)";$|import\("\.\/(program\d?\.js)"\)/gm;

/** The code of a file and of all that is loaded with it, by name. */
function loadedWith(file: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(file)) return seen;
  const code = readFileSync(path.join(FOLDER, file), "utf8");
  seen.set(file, code);
  for (const [, next, behind] of code.matchAll(IMPORT)) loadedWith(next ?? behind ?? "", seen);
  return seen;
}

/** The file of the build that holds a source, which is named from the command's package. */
function builtFrom(source: string): string {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".js"));
  const found = files.find((name) =>
    readFileSync(path.join(FOLDER, name), "utf8").includes(`//#region ${source}\n`),
  );
  if (found === undefined) throw new Error(`${source} is in no file of the build`);
  return found;
}

function packagesIn(files: ReadonlyMap<string, string>): string[] {
  return [...files.values()]
    .flatMap((code) =>
      [...code.matchAll(/^import .*"([@a-z][^"]*)"/gm)].map(([, name = ""]) => name),
    )
    .filter((name) => !name.startsWith("node:"));
}

it("loads little before it knows the command, and no package", () => {
  const files = loadedWith("main.js");
  expect(packagesIn(files)).toEqual([]);
  const bytes = [...files.values()].reduce((sum, code) => sum + Buffer.byteLength(code), 0);
  expect([...files.keys()].join(" ")).toContain("program.js");
  // These bring half of Node's network with them.
  expect([...files.values()].join("\n")).not.toMatch(/["']node:(?:child_process|net|readline)["']/);
  // Commander is most of it.
  expect(bytes).toBeLessThan(170_000);
  expect(files.size).toBeLessThan(8);
});

it("loads handlers of errors before anything that can be broken", () => {
  const { size } = loadedWith("failure.js");
  expect([...loadedWith("failure.js").keys()]).not.toContain("program.js");
  expect(size).toBeLessThan(4);
});

it.each([
  ["a call", "src/commands/call.ts"],
  ["a wait", "src/commands/wait.ts"],
  ["a clone", "src/commands/clone.ts"],
])("loads neither client nor checks for the help of %s", (_name, module) => {
  const files = loadedWith(builtFrom(module));
  expect(
    packagesIn(files).filter((name) => /yaml|jmespath|^tencentcloud-redis$/.test(name)),
  ).toEqual([]);
  for (const heavy of ["../../runtime/client.ts", "../../generated/validators/types.ts"]) {
    expect([...files.keys()]).not.toContain(builtFrom(heavy));
  }
  expect(files.size).toBeLessThan(12);
});

it("reads the document for the help of a call where an action is named", async () => {
  const withoutDocument = preload(`
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const { readFileSync } = fs;
    fs.readFileSync = (file, ...rest) => {
      if (String(file).includes("openapi.json")) throw new Error("the document was read");
      return readFileSync(file, ...rest);
    };
    syncBuiltinESMExports();`);
  const help = await run(["call", "--help"], { env: withoutDocument });
  expect(help).toMatchObject({ code: 0, stderr: "" });
  const named = await run(["call", "DescribeInstances", "--help"], { env: withoutDocument });
  expect(named.stderr).toContain("the document was read");
});

it("loads the Chinese sentences about rules only where a request is refused", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".js"));
  const withSentences = files.filter((name) =>
    [...loadedWith(name).values()].some((code) => code.includes("不能有重复项")),
  );
  // By itself, and with no other file.
  expect(withSentences).toEqual([expect.stringMatching(/^rules/)]);
});
