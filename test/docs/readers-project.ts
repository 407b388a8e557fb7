import { execFile } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { environment, type Ran } from "../cli/tcredis.js";
import { UserProject } from "../docs-sync/import/project.js";
import { placeOf, type CodeBlock } from "./code-blocks.js";
import { exampleModule } from "./example-module.js";
import { readersFiles } from "./readers-files.js";
import { runInShell } from "./shell.js";

const PACKAGES = ["openapi-fetch", "undici", "@opentelemetry"];
const TSX = path.resolve("node_modules/tsx/dist/loader.mjs");
/** A client that is asked for this loads the checks by the package's name. */
const LOADS_AT_RUN_TIME = /validate: true/;

/** The folder of somebody who follows a guide, block by block. */
export class ReadersProject extends UserProject {
  readonly #onFinished: (clean: () => void) => void;
  #needsTypecheck = false;

  constructor(onFinished: (clean: () => void) => void) {
    super(onFinished);
    this.#onFinished = onFinished;
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
          // Tests that run beside each other have to name the end they mean.
          until: this.#onFinished,
          env: { TENCENTCLOUD_ENDPOINT: emulator, PATH: process.env["PATH"] },
        })
      : this.#runModule(block, emulator);
  }

  async #runModule(block: CodeBlock, emulator: string): Promise<Ran> {
    const name = `${path.basename(block.file, ".md")}-${block.line}`;
    const given = path.resolve("test/docs/given.js");
    const module = atEmulator(exampleModule(block.code, given));
    const usesBinding = /from "\.\//.test(block.code);
    this.#needsTypecheck ||= usesBinding;
    const args: string[] = [];
    if (usesBinding || LOADS_AT_RUN_TIME.test(block.code)) {
      // The compiler passes over folders with a dot: those are compiled elsewhere.
      const file = usesBinding ? `${name}.ts` : `.run/${name}.ts`;
      this.write(file, module);
      args.push("--conditions=tencentcloud-redis:source", "--no-warnings", "--import", TSX);
      args.push(this.at(file));
    } else {
      args.push(await this.#bundle(module, name));
    }
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

  /** The module in one file, since to load the sources one by one takes longer than all else. */
  async #bundle(module: string, name: string): Promise<string> {
    const outfile = this.at(`.run/${name}.mjs`);
    await build({
      stdin: { contents: module, resolveDir: this.folder, sourcefile: `${name}.ts`, loader: "ts" },
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      conditions: ["tencentcloud-redis:source"],
      external: PACKAGES.flatMap((one) => [one, `${one}/*`]),
      outfile,
      logLevel: "silent",
    });
    return outfile;
  }
}

/** The module with clients that call the emulator; everything else of the package is as it is. */
function atEmulator(module: string): string {
  const to = JSON.stringify(path.resolve("test/docs/at-emulator.js"));
  return module.replaceAll('from "tencentcloud-redis";', `from ${to};`);
}
