import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import checks from "./checks.cjs";

const SETTINGS = { "nodenext, ESM": ["nodenext", "mts"], "node16, CommonJS": ["node16", "cts"] };

for (const [row, [module, ending]] of Object.entries(SETTINGS)) {
  checks.recorder(test, row)("declarations", () => {
    const folder = path.resolve(`declarations-${ending}`);
    mkdirSync(folder, { recursive: true });
    copyFileSync("exporting.ts", path.join(folder, `exporting.${ending}`));
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      module,
      moduleResolution: module,
      target: "es2022",
      lib: ["es2022", "dom", "dom.iterable"],
      types: [],
      declaration: true,
      emitDeclarationOnly: true,
      outDir: "out",
    };
    const config = JSON.stringify({ compilerOptions, files: [`exporting.${ending}`] });
    writeFileSync(path.join(folder, "tsconfig.json"), config);
    const compiler = path.resolve("node_modules/typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" });
    assert.equal(stdout, "");
  });
}
