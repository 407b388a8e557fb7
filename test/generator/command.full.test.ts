import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { Codegen } from "../fixtures/codegen.js";
import { SpecFolder } from "../fixtures/spec-folder.js";

const codegen = await Codegen.compile();
const gen = (...args: string[]) => codegen.run("gen", args);

describe("pnpm gen", { timeout: 120_000 }, () => {
  it("writes, then finds nothing to do, then names each file that is not as it should be", async () => {
    const { spec, out } = new SpecFolder();
    const first = await gen("--spec", spec, "--out", out);
    expect(first).toMatchObject({ code: 0, err: "" });
    // Times are for a person at a terminal; a log stays the same from run to run.
    expect(first.out).not.toContain(" ms");
    expect(await gen("--check", "--spec", spec, "--out", out)).toMatchObject({ code: 0, err: "" });
    rmSync(path.join(out, "client.ts"));
    writeFileSync(path.join(out, "stale.ts"), "");
    const check = await gen("--check", "--spec", spec, "--out", out);
    expect(check.code).toBe(1);
    expect(check.err).toContain(`would add ${path.join(out, "client.ts")}\n`);
    expect(check.err).toContain(`would remove ${path.join(out, "stale.ts")}\n`);
  });

  it("writes the reference where --docs says, and none where it does not", async () => {
    const { spec, out, directory } = new SpecFolder();
    const docs = path.join(directory, "reference");
    const where = ["--spec", spec, "--out", out, "--docs", docs];
    const page = path.join(docs, "instance.md");
    expect((await gen(...where)).out).toContain(`add      ${page}\n`);
    rmSync(page);
    expect(await gen("--check", "--spec", spec, "--out", out)).toMatchObject({ code: 0 });
    const check = await gen("--check", ...where);
    expect(check).toMatchObject({ code: 1 });
    expect(check.err).toContain(`would add ${page}\n`);
    expect(await gen("--check", "--no-docs", "--spec", spec, "--out", out)).toMatchObject({
      code: 0,
    });
    expect((await gen("--docs", docs, "--no-docs")).err).toContain("do not go together");
  });

  it("lists diagnostics with file, line, column and path, and fails", async () => {
    const folder = new SpecFolder();
    const line = folder.edit(
      "actions/CloneInstances.yaml",
      "$ref: ../types/BillingMode.yaml",
      "$ref: ../types/BilingMode.yaml",
    );
    const { code, out, err } = await gen("--spec", folder.spec, "--out", folder.out);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toContain(
      `actions/CloneInstances.yaml:${line}:15  post.requestBody.content.application/json.schema.properties.BillingMode.$ref: ../types/BilingMode.yaml no such file. Did you mean BillingMode.yaml?`,
    );
    expect(err).toContain("1 diagnostic; nothing was written.");
    expect(err).not.toMatch(/^\s+at /m);
  });

  it("explains its options, and refuses others", async () => {
    expect(await gen("--help")).toMatchObject({
      code: 0,
      out: expect.stringContaining("--check") as string,
    });
    const wrong = await gen("--chek");
    expect(wrong).toMatchObject({ code: 2, out: "" });
    expect(wrong.err).toContain("--chek");
    expect((await gen("--check", "--watch")).code).toBe(2);
    expect((await gen("--spec", "nowhere.yaml")).err).toContain("nowhere.yaml:1:1  no such file");
  });

  it("goes on after a change when it watches, diagnostics included", async () => {
    const folder = new SpecFolder();
    const args = ["gen", "--watch", "--spec", folder.spec, "--out", folder.out];
    const watcher = spawn(process.execPath, [codegen.main, ...args]);
    onTestFinished(() => void watcher.kill("SIGKILL"));
    let seen = "";
    const until = (text: RegExp) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (!text.test(seen)) return;
          seen = "";
          watcher.stdout.off("data", look);
          watcher.stderr.off("data", look);
          resolve();
        };
        watcher.stdout.on("data", look);
        watcher.stderr.on("data", look);
        look();
      });
    watcher.stdout.on("data", (chunk: Buffer) => (seen += chunk.toString()));
    watcher.stderr.on("data", (chunk: Buffer) => (seen += chunk.toString()));
    await until(/watching/);
    folder.edit(
      "types/NodeType.yaml",
      "description: Takes writes.",
      "description: Takes all writes.",
    );
    await until(/change .*NodeType\.ts[^]*watching/);
    expect(readFileSync(path.join(folder.out, "types/NodeType.ts"), "utf8")).toContain(
      "Takes all writes.",
    );
    folder.edit("types/NodeType.yaml", "const: 1", "const: 0");
    await until(/listed twice[^]*watching/);
    const ended = new Promise((resolve) => watcher.once("exit", resolve));
    watcher.kill("SIGINT");
    expect(await ended).toBe(0);
  });
});
