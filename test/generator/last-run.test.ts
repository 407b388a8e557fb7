import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ownHash, remember, unchangedFiles } from "../../generator/last-run.mjs";
import { generate } from "../../generator/pipeline.js";
import { SpecFolder } from "../fixtures/spec-folder.js";

/** A folder whose output has been generated and remembered. */
async function remembered(): Promise<{ folder: SpecFolder; args: string[] }> {
  const folder = new SpecFolder();
  const args = ["--spec", folder.spec, "--out", folder.out];
  const { run } = await generate(folder);
  remember(args, ownHash(), run);
  expect(unchangedFiles(args)).toBeGreaterThan(10);
  return { folder, args };
}

describe("unchangedFiles", { timeout: 60_000 }, () => {
  it("knows nothing of other arguments, but for --check", async () => {
    const { args } = await remembered();
    expect(unchangedFiles([...args, "--check"])).toBeGreaterThan(10);
    expect(unchangedFiles([...args, "--docs", "elsewhere"])).toBeUndefined();
  });

  it("sees any change to the document", async () => {
    const { folder, args } = await remembered();
    const text = folder.read("types/NodeType.yaml");
    folder.write("types/NodeType.yaml", `${text}#`);
    expect(unchangedFiles(args)).toBeUndefined();
    folder.write("types/NodeType.yaml", text);
    expect(unchangedFiles(args)).toBeDefined();
    // A file that nothing refers to is a fault.
    folder.write("types/Unused.yaml", "type: string");
    expect(unchangedFiles(args)).toBeUndefined();
  });

  it("sees any change to the output: a file edited, added, or gone", async () => {
    const { folder, args } = await remembered();
    const client = path.join(folder.out, "client.ts");
    const text = readFileSync(client, "utf8");
    writeFileSync(client, text.replace("Redis", "Rodis"));
    expect(unchangedFiles(args)).toBeUndefined();
    writeFileSync(client, text);
    writeFileSync(path.join(folder.out, "stale.ts"), "");
    expect(unchangedFiles(args)).toBeUndefined();
    rmSync(path.join(folder.out, "stale.ts"));
    expect(unchangedFiles(args)).toBeDefined();
    rmSync(client);
    expect(unchangedFiles(args)).toBeUndefined();
  });

  it("sees that another generator was at work", async () => {
    const folder = new SpecFolder();
    const args = ["--spec", folder.spec, "--out", folder.out];
    const { run } = await generate(folder);
    remember(args, "another", run);
    expect(unchangedFiles(args)).toBeUndefined();
  });

  it("sees that a link to the document leads elsewhere now", async () => {
    const [one, other] = [new SpecFolder(), new SpecFolder()];
    const link = path.join(one.directory, "link.yaml");
    symlinkSync(one.spec, link);
    const args = ["--spec", link, "--out", one.out];
    const { run } = await generate({ spec: link, out: one.out });
    remember(args, ownHash(), run);
    expect(unchangedFiles(args)).toBeDefined();
    rmSync(link);
    symlinkSync(other.spec, link);
    expect(unchangedFiles(args)).toBeUndefined();
  });

  it("holds what was read, not what came to the disk meanwhile", async () => {
    const folder = new SpecFolder();
    const args = ["--spec", folder.spec, "--out", folder.out];
    const { run } = await generate(folder);
    appendFileSync(folder.spec, "# later\n");
    remember(args, ownHash(), run);
    expect(unchangedFiles(args)).toBeUndefined();
  });
});

describe("pnpm gen, the second time", { timeout: 60_000 }, () => {
  it("says what a whole run would say, and mends what was changed by hand", () => {
    const folder = new SpecFolder();
    const gen = (...more: string[]): string =>
      execFileSync(
        process.execPath,
        ["generator/start.mjs", "--spec", folder.spec, "--out", folder.out, ...more],
        { encoding: "utf8" },
      );
    const files = /^\d+ files/m.exec(gen())?.[0];
    expect(gen()).toBe(`${files}, nothing changed\n`);
    expect(gen("--check")).toBe(`${files}, all as the document gives them\n`);
    appendFileSync(path.join(folder.out, "client.ts"), "// mine\n");
    expect(gen()).toContain(`change   ${path.join(folder.out, "client.ts")}\n`);
    expect(gen()).toBe(`${files}, nothing changed\n`);
  });
});
