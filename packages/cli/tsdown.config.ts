import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Rolldown, UserConfig } from "tsdown";
import type { OpenApiDocument } from "../../runtime/openapi.js";
import { program } from "../../scripts/build/program.js";
import { toLines } from "./src/document-lines.js";

/** Beside the command that serves it. */
function buildExplorerPage(): void {
  const args = ["node_modules/vite/bin/vite.js", "build", "--outDir", "../../cli/dist/explorer"];
  execFileSync(process.execPath, args, { cwd: "packages/explorer", stdio: "inherit" });
}

/**
 * The command reads the document where it needs it, from a file of its own: as code it would cost each start
 * a good part of its time.
 */
const documentBesideProgram: Rolldown.Plugin = {
  name: "document-beside-program",
  load: (id) =>
    id.endsWith("/generated/openapi.json")
      ? {
          code: `import { readOwnDocument } from ${JSON.stringify(path.resolve("packages/cli/src/own-document.ts"))};
export default readOwnDocument();`,
          moduleType: "js",
        }
      : undefined,
  transform: (code, id) =>
    id.endsWith("/cli/src/own-document.ts")
      ? code.replace("../../../generated/openapi.json", "./openapi.jsonl")
      : undefined,
  generateBundle() {
    const text = readFileSync("generated/openapi.json", "utf8");
    const source = toLines(JSON.parse(text) as OpenApiDocument);
    this.emitFile({ type: "asset", fileName: "openapi.jsonl", source });
  },
};

/**
 * Commander is a development dependency, and so in the build: as CommonJS of many files it would take
 * as long as the rest of `tcredis --version`. Its license wants to be in every copy; a
 * file with that word in its name would keep pnpm from adding our own.
 */
const licenseOfCommander: Rolldown.Plugin = {
  name: "license-of-commander",
  generateBundle() {
    const source = readFileSync("packages/cli/node_modules/commander/LICENSE", "utf8");
    this.emitFile({ type: "asset", fileName: "third-party.txt", source });
  },
};

/** Commander starts programs only for commands in files of their own, of which there are none. */
const noProgramsOfCommander: Rolldown.Plugin = {
  name: "no-programs-of-commander",
  transform: (code, id) =>
    id.endsWith("/commander/lib/command.js")
      ? code.replace("const childProcess = require('node:child_process');", "")
      : undefined,
};

/** The command without the page. */
export const command: UserConfig = {
  ...program,
  name: "cli",
  cwd: "packages/cli",
  plugins: [program.plugins, documentBesideProgram, licenseOfCommander, noProgramsOfCommander],
  // What every start loads, and what most commands do, are a file each: forty small ones take longer.
  // What reports failures is loaded before them, see `main.ts`.
  outputOptions: {
    // Half of Commander is comments for editors.
    comments: { jsdoc: false },
    codeSplitting: {
      groups: [
        { name: "failure", test: /cli\/src\/failure\.ts$/, priority: 3 },
        { name: "program", test: /cli\/src\/program\.ts$/, priority: 2 },
        { name: "call", test: /cli\/src\/commands\/call\.ts$/, priority: 1 },
      ],
    },
  },
};

export const cli: UserConfig = { ...command, onSuccess: buildExplorerPage };
