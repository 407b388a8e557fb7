import { readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { generate } from "../../generator/main.js";
import { cloneRequest } from "../fixtures/requests.js";
import { SpecFolder } from "../fixtures/spec-folder.js";

async function bundle(resolveDir: string, contents: string) {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    format: "iife",
    globalName: "result",
    platform: "neutral",
    metafile: true,
    minifyWhitespace: true,
    write: false,
  });
  return { inputs: Object.keys(metafile.inputs), text: outputFiles[0]!.text };
}

async function minified(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: "generated" },
    bundle: true,
    format: "esm",
    platform: "neutral",
    minify: true,
    write: false,
  });
  return outputFiles[0]!.text;
}

/** The document with one more action, whose requests have a field that no other has. */
async function twoActions(): Promise<SpecFolder> {
  const folder = new SpecFolder();
  folder.write(
    "actions/DescribeThings.yaml",
    folder
      .read("actions/CloneInstances.yaml")
      .replace("operationId: CloneInstances", "operationId: DescribeThings")
      .replaceAll("AlarmPolicyList", "SecondActionList"),
  );
  folder.edit(
    "openapi.yaml",
    "    $ref: actions/CloneInstances.yaml",
    "    $ref: actions/CloneInstances.yaml\n  /#DescribeThings:\n    $ref: actions/DescribeThings.yaml",
  );
  // Beside the output, where it is then imported from.
  symlinkSync(path.resolve("runtime"), path.join(folder.directory, "runtime"));
  await generate(folder);
  return folder;
}

describe("an app's bundle", { timeout: 120_000 }, () => {
  it("has the validators that it uses, and no others", async () => {
    const { out } = await twoActions();
    const one = await bundle(out, 'export { validateCloneInstances } from "./validate.ts"');
    expect(one.text).toContain("AlarmPolicyList");
    expect(one.text).not.toContain("SecondActionList");
    const other = await bundle(out, 'export { validateDescribeThings } from "./validate.ts"');
    expect(other.text).toContain("SecondActionList");
    expect(other.text).not.toContain("AlarmPolicyList");
    const all = await bundle(out, 'export { validators } from "./validate.ts"');
    expect(all.text).toContain("AlarmPolicyList");
    expect(all.text).toContain("SecondActionList");
  });

  it("has no validator, and none of their sentences, with the client alone", async () => {
    const { out } = await twoActions();
    const { text } = await bundle(
      out,
      'export { assertValid, ValidationError } from "./validate.ts"',
    );
    expect(text).toContain("was not sent");
    expect(text).not.toContain("InstanceId");
    expect(text).not.toContain("must be");
    expect(text.length).toBeLessThan(2000);
  });

  it("works where code cannot be made at run time, and needs nothing of a platform", async () => {
    const { inputs, text } = await bundle(
      "generated",
      'export { validateCloneInstances } from "./validate.ts"',
    );
    expect(inputs.filter((input) => input.includes("node_modules"))).toEqual([]);
    expect(text).not.toMatch(/\beval\b|\bFunction\s*\(|\brequire\b|\bimport\b/);
    const world = createContext(
      { valid: cloneRequest, faulty: { ...cloneRequest, GoodsNum: 31 } },
      { codeGeneration: { strings: false, wasm: false } },
    );
    expect(() => runInContext("new Function('return 1')", world)).toThrow("Code generation");
    runInContext(text, world);
    const checked = (name: string): string =>
      runInContext(`JSON.stringify(result.validateCloneInstances.check(${name}))`, world) as string;
    expect(JSON.parse(checked("valid"))).toEqual([]);
    expect(JSON.parse(checked("faulty"))).toMatchObject([{ path: ["GoodsNum"], rule: "maximum" }]);
  });

  it("is small", () => {
    const file = readFileSync("generated/validators/CloneInstances.ts");
    expect(file.length).toBeLessThan(16_000);
  });

  it("has the types that its validators use, each once, and no rare rules for nothing", async () => {
    const one = await minified('export { validateCloneInstances } from "./validate.ts"');
    expect(one).toContain("MinSpecialCount");
    expect(one).not.toContain("DescribeInstances");
    expect(one).not.toContain("ReplicationRole");
    expect(one).not.toContain("must not hold anything twice");
    const small = await minified('export { validateClearInstance } from "./validate.ts"');
    expect(small).not.toContain("MonthlySubscription");
    expect(gzipSync(small).length).toBeLessThan(4300);
    const all = await minified('export * from "./validate.ts"');
    expect(all.length).toBeLessThan(60_000);
    // Another action has it as well.
    expect(all.split("MinSpecialCount")).toHaveLength(one.split("MinSpecialCount").length);
  });
});
