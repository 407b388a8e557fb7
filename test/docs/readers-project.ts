import { execFile } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { environment, type Ran } from "../cli/tcredis.js";
import { UserProject } from "../import/project.js";
import { placeOf, type CodeBlock } from "./code-blocks.js";
import { exampleModule } from "./example-module.js";
import { readersFiles } from "./readers-files.js";
import { runInShell } from "./shell.js";

const PACKAGES = ["openapi-fetch", "undici", "@opentelemetry"];

/** The folder of somebody who follows a guide, block by block. */
export class ReadersProject extends UserProject {
  #needsTypecheck = false;

  constructor(onFinished: (clean: () => void) => void) {
    super(onFinished);
    for (const name of PACKAGES) {
      symlinkSync(path.resolve("node_modules", name), this.at(`node_modules/${name}`));
    }
    mkdirSync(this.at("home"));
    for (const [name, content] of Object.entries(readersFiles())) this.write(name, content);
  }

  /** Whether there are blocks that use what others have generated. */
  needsTypecheck(): boolean {
    return this.#needsTypecheck;
  }

  /** Runs a block, whose clients and commands call the emulator. */
  runBlock(block: CodeBlock, emulator: string): Promise<Ran> {
    return block.language === "sh"
      ? runInShell(block.code, {
          cwd: this.folder,
          env: { TENCENTCLOUD_ENDPOINT: emulator, PATH: process.env["PATH"] },
        })
      : this.#runModule(block, emulator);
  }

  #runModule(block: CodeBlock, emulator: string): Promise<Ran> {
    const file = `${path.basename(block.file, ".md")}-${block.line}.ts`;
    const given = path.resolve("test/docs/given.js");
    // The compiler passes over folders with a dot: those are compiled elsewhere.
    const usesBinding = /from "\.\//.test(block.code);
    this.#needsTypecheck ||= usesBinding;
    const module = exampleModule(block.code, given);
    this.write(usesBinding ? file : `.run/${file}`, atEmulator(module));
    const args = [
      "--conditions=tencentcloud-redis:source",
      "--no-warnings",
      "--import",
      path.resolve("node_modules/tsx/dist/loader.mjs"),
      this.at(usesBinding ? file : `.run/${file}`),
    ];
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        args,
        {
          cwd: this.folder,
          env: environment({ DOCS_EMULATOR: emulator, CLONE_PASSWORD: "Exampl3-only" }),
          timeout: 60_000,
        },
        (error, stdout, stderr) => {
          const code = error === null ? 0 : Number(error.code ?? -1);
          resolve({
            code,
            stdout,
            stderr: stderr || (error === null ? "" : `${placeOf(block)} ${error.message}`),
          });
        },
      );
    });
  }
}

/** The module with clients that call the emulator; everything else of the package is as it is. */
function atEmulator(module: string): string {
  const to = JSON.stringify(path.resolve("test/docs/at-emulator.js"));
  return module.replaceAll(/from "tencentcloud-redis(?:\/lean)?";/g, `from ${to};`);
}
