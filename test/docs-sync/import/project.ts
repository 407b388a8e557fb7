import { execFile } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { onTestFinished } from "vitest";
import { temporaryFolder } from "../../fixtures/folder.js";

const run = promisify(execFile);

/** A folder of a user, with the client and the emulator installed in it. */
export class UserProject {
  readonly folder: string;

  constructor(onFinished: (clean: () => void) => void = onTestFinished) {
    this.folder = temporaryFolder(onFinished);
    mkdirSync(this.at("node_modules"));
    symlinkSync(process.cwd(), this.at("node_modules/tencentcloud-redis"));
    symlinkSync(
      path.resolve("packages/emulator"),
      this.at("node_modules/tencentcloud-redis-emulator"),
    );
    symlinkSync(path.resolve("node_modules/@types"), this.at("node_modules/@types"));
    this.write("package.json", { type: "module" });
    this.write("tsconfig.json", { compilerOptions });
  }

  at(name: string): string {
    return path.join(this.folder, name);
  }

  write(name: string, content: unknown): string {
    mkdirSync(path.dirname(this.at(name)), { recursive: true });
    const text = typeof content === "string" ? content : JSON.stringify(content, undefined, 2);
    writeFileSync(this.at(name), text);
    return this.at(name);
  }

  /** What the compiler says of all that is in here. */
  async typecheck(): Promise<string> {
    const { stdout } = await this.#node([
      path.resolve("node_modules/typescript/bin/tsc"),
      "-p",
      ".",
    ]);
    return stdout;
  }

  /** Runs a program of this folder, and gives what it writes. */
  async run(program: string): Promise<string> {
    const tsx = path.resolve("node_modules/tsx/dist/loader.mjs");
    const { stdout, stderr } = await this.#node([
      "--conditions=tencentcloud-redis:source",
      "--import",
      tsx,
      program,
    ]);
    return stdout + stderr;
  }

  async #node(args: string[]): Promise<{ stdout: string; stderr: string }> {
    try {
      return await run(process.execPath, args, { cwd: this.folder });
    } catch (error) {
      const { stdout = "", stderr = String(error) } = error as { stdout?: string; stderr?: string };
      return { stdout: stdout + stderr, stderr };
    }
  }
}

const compilerOptions = {
  target: "ES2022",
  lib: ["ES2023", "ES2024.String"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  customConditions: ["tencentcloud-redis:source"],
  types: ["node"],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  erasableSyntaxOnly: true,
  forceConsistentCasingInFileNames: true,
  skipLibCheck: true,
  resolveJsonModule: true,
  noEmit: true,
};
