import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { environment } from "../cli/tcredis.js";
import { demoApi, member } from "../fixtures/demo-api.js";
import { packPackage } from "../fixtures/pack.js";

/** The generator's package as it would be published, in the project of another product. */
export function describeCodegen(consumer: string, clientTarball: () => string): void {
  const folder = path.join(consumer, "generator");

  function codegen(...args: string[]): { status: number | null; stdout: string; stderr: string } {
    const program = path.join(folder, "node_modules/.bin/tencentcloud-codegen");
    return spawnSync(program, args, { cwd: folder, encoding: "utf8", env: environment() });
  }

  beforeAll(() => {
    mkdirSync(folder);
    writeFileSync(path.join(folder, "package.json"), '{ "name": "user", "type": "module" }');
    const packed = [clientTarball(), packPackage("codegen", folder).tarball];
    const install = ["install", "--no-audit", "--no-fund", "--prefer-offline"];
    execFileSync("npm", [...install, ...packed], { cwd: folder, stdio: "ignore" });
    cpSync("spec", path.join(folder, "spec"), { recursive: true });
  }, 900_000);

  describe("the packed generator", () => {
    it("generates a client that compiles, and finds it up to date", () => {
      const gen = ["gen", "--spec", "spec/openapi.yaml", "--out", "binding"];
      expect(codegen(...gen)).toMatchObject({ status: 0, stderr: "" });
      expect(codegen(...gen, "--check")).toMatchObject({ status: 0 });
      writeFileSync(
        path.join(folder, "app.ts"),
        'import { createRedisClient } from "./binding/index.js";\n' +
          'const redis = createRedisClient({ region: "ap-singapore", credentials: { secretId: "a", secretKey: "b" } });\n' +
          "export const listed: Promise<{ readonly TotalCount: number }> = redis.DescribeInstances({ Limit: 1 });\n",
      );
      const compiler = path.resolve("node_modules/typescript/bin/tsc");
      const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext"];
      const compiled = spawnSync(
        process.execPath,
        [compiler, ...options, "--skipLibCheck", "app.ts"],
        {
          cwd: folder,
          encoding: "utf8",
        },
      );
      expect(compiled.stdout).toBe("");
    });

    it("makes a document of another product, and finds it in step with its source", () => {
      const api = {
        ...demoApi({ BuildHut: { request: [member("Name", { required: true })] } }),
        metadata: { apiVersion: "2020-01-02", serviceShortName: "hut" },
      };
      writeFileSync(path.join(folder, "api.json"), JSON.stringify(api));
      expect(codegen("import", "api.json", "--out", "hut")).toMatchObject({ status: 0 });
      const checked = codegen("docs", "check", "api.json", "--spec", "hut/openapi.yaml");
      expect(checked).toMatchObject({ status: 0 });
    });

    it("refuses what is missing, without a stack trace", () => {
      const refused = codegen("docs", "check", "none.html", "--spec", "spec/openapi.yaml");
      expect(refused.status).toBe(2);
      expect(refused.stderr).toContain("none.html");
      expect(refused.stderr).not.toContain("    at ");
    });
  });
}
