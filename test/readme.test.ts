import { existsSync, readFileSync } from "node:fs";
import { Project, ts } from "ts-morph";
import { describe, expect, it } from "vitest";

const readme = readFileSync("README.md", "utf8");

/** What the examples take for granted: a reader has these from the examples before. */
const given = `
declare const region: string;
declare const credentials: import("tencentcloud-redis").Credentials;
declare const ca: string;
declare function log(...values: unknown[]): void;
type paths = import("tencentcloud-redis/types").paths;
`;

const clientWithJobs = `
declare const redis: import("tencentcloud-redis").RedisClient & import("tencentcloud-redis/jobs").Jobs;
`;

const examples = [...readme.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code = ""]) => code);

describe("the README", () => {
  it("has examples that compile", { timeout: 120_000 }, () => {
    expect(examples.length).toBeGreaterThan(5);
    const project = new Project({
      tsConfigFilePath: "tsconfig.json",
      skipAddingFilesFromTsConfig: true,
      compilerOptions: {
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        noUnusedLocals: false,
        noPropertyAccessFromIndexSignature: false,
      },
    });
    examples.forEach((code, index) => {
      const imports = /\bcreateRedisClient\b[^]*from/.test(code)
        ? ""
        : 'import { createRedisClient } from "tencentcloud-redis";\n';
      const client = /\b(?:const|let) redis\b/.test(code) ? "" : clientWithJobs;
      project.createSourceFile(`readme-example-${index}.ts`, imports + code + client + given);
    });
    const faults = project
      .getPreEmitDiagnostics()
      .map((fault) => ts.flattenDiagnosticMessageText(fault.compilerObject.messageText, " "));
    expect(faults).toEqual([]);
  });

  it("names scripts, files and folders that exist", () => {
    const { scripts, exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
      scripts: Record<string, string>;
      exports: Record<string, unknown>;
    };
    for (const [, name = ""] of readme.matchAll(/npx -y pnpm@10 ([\w:]+)/g)) {
      expect([...Object.keys(scripts), "exec"]).toContain(name);
    }
    for (const [, file = ""] of readme.matchAll(/`((?:spec|test|generator)\/[\w./-]*)`/g)) {
      expect(existsSync(file), file).toBe(true);
    }
    for (const [, entry = ""] of readme.matchAll(/tencentcloud-redis(\/[\w./-]+)?(?=["`])/g)) {
      expect(Object.keys(exports)).toContain(`.${entry ?? ""}`);
    }
  });
});
