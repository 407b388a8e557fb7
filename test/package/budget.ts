import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { bundledSize } from "../../bench/bundle.js";
import type { Installed } from "../../bench/installed.js";
import { filesLoaded } from "../../bench/start.js";

/** What may not grow unnoticed. Where it has to, change the figure, and say why in the commit. */
const budget = JSON.parse(readFileSync("budget.json", "utf8")) as {
  bundleGzip: { browser: number; node: number };
  filesAtStart: number;
  declarationFiles: number;
  installedBytes: number;
  installedFiles: number;
};

/** Sizes and counts of the package that is installed in the folder, and takes `size` there. */
export function describeBudget(folder: string, size: () => Installed): void {
  const app = readFileSync("bench/child/app-ours.mjs", "utf8");

  beforeAll(() => cpSync("bench/child", path.join(folder, "child"), { recursive: true }));

  describe("the budget of the package", () => {
    it.each(["browser", "node"] as const)("holds the bundle of an app for %s", async (platform) => {
      const { gzip } = await bundledSize(folder, app, platform);
      expect(gzip).toBeLessThanOrEqual(budget.bundleGzip[platform]);
    });

    it("holds what is installed, with dependencies", () => {
      const { bytes, files } = size();
      expect(bytes).toBeLessThanOrEqual(budget.installedBytes);
      expect(files).toBeLessThanOrEqual(budget.installedFiles);
    });

    it("holds the files that are loaded at start", () => {
      const program = path.join(folder, "child/start-ours.mjs");
      expect(filesLoaded([program])).toBeLessThanOrEqual(budget.filesAtStart);
      expect(filesLoaded([program])).toBeGreaterThan(0);
    });

    it("holds the declarations that the compiler reads for an app", () => {
      const types = path.join(folder, "app-types.ts");
      writeFileSync(types, 'export { createRedisClient } from "tencentcloud-redis";');
      const { NodeNext } = ts.ModuleKind;
      const program = ts.createProgram([types], { module: NodeNext, types: [], noLib: true });
      const read = program
        .getSourceFiles()
        .filter(({ fileName }) => fileName.includes("node_modules/tencentcloud-redis/"));
      expect(read.length).toBeLessThanOrEqual(budget.declarationFiles);
      expect(read.length).toBeGreaterThan(0);
    });
  });

  describe("a bundle", () => {
    it("has nothing of what the app does not use", async () => {
      const { text } = await bundledSize(folder, app, "browser");
      // Pages of actions, names of values, and what codes mean.
      expect(text).not.toContain("document/product");
      expect(text).not.toContain("MonthlySubscription");
      expect(text).not.toContain("sold out");
      expect(text).not.toContain("node:");
      // Pagination, waiters and workflows.
      expect(text).not.toMatch(/list in pages|no waiter|reading-source|CloneInstances returned/);
    });

    it("has the functions that are imported, and no others", async () => {
      const functions = 'export { paginate } from "tencentcloud-redis";';
      const { text } = await bundledSize(folder, functions, "browser");
      expect(text).toContain("list in pages");
      expect(text).not.toMatch(/no waiter|reading-source|TC3-HMAC-SHA256/);
    });

    it("has the checks that are imported, and no others", async () => {
      const checks = 'export { validateCloneInstances } from "tencentcloud-redis/validate";';
      const { text } = await bundledSize(folder, checks, "browser");
      expect(text).toContain('"CloneInstances"');
      expect(text).not.toContain('"CreateInstances"');
    });

    it("of the error classes alone has no client in it", async () => {
      const errors = 'export { isErrorOf, TimeoutError } from "tencentcloud-redis/errors";';
      const { gzip, text } = await bundledSize(folder, errors, "browser");
      expect(text).not.toContain("TC3-HMAC-SHA256");
      expect(gzip).toBeLessThan(3500);
    });
  });
}
