import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { LibrarySpec } from "../docs-sync/library-spec.js";
import { COPIED_PAGE } from "../docs-sync/pages-of-our-own.js";
import { Codegen } from "../fixtures/codegen.js";

const codegen = await Codegen.compile();

it("does its work and says nothing when nobody reads, whatever the command", async () => {
  const library = new LibrarySpec();
  const changed = library.source("LendBooks.txt", COPIED_PAGE.replace("Remark No", "Remark Yes"));
  const spec = `--spec ${library.spec}`;
  const expected: Record<string, number> = {
    "--help": 0,
    "docs pull --help": 0,
    [`docs check ${spec} ${changed}`]: 1,
    [`docs apply ${spec} --dry-run ${changed}`]: 0,
    [`docs apply ${spec} ${changed}`]: 0,
    [`diff ${library.spec} ${library.spec}`]: 0,
    [`gen ${spec} --out ${path.join(library.directory, "binding")}`]: 0,
    "gen --bogus 2>&1": 2,
  };
  const commands = Object.keys(expected);
  const script = path.join(library.directory, "script.sh");
  const lines = commands.map(
    (command) =>
      `${process.execPath} ${codegen.main} ${command} | true; echo "\${PIPESTATUS[0]}" >&3`,
  );
  writeFileSync(script, `exec 3>&1\n${lines.join("\n")}\n`);
  const { stdout, stderr } = await promisify(execFile)("bash", [script]);
  expect(stderr).toBe("");
  const codes = stdout.trimEnd().split("\n").map(Number);
  expect(Object.fromEntries(commands.map((command, index) => [command, codes[index]]))).toEqual(
    expected,
  );
});
