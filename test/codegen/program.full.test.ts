import { execFile } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { demoApi, member } from "../fixtures/demo-api.js";
import { SpecFolder } from "../fixtures/spec-folder.js";
import { temporaryFolder } from "../fixtures/folder.js";

/** Runs the program from its sources, in a folder of somebody else. */
function run(args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const tsx = path.resolve("node_modules/tsx/dist/loader.mjs");
  const program = path.resolve("packages/codegen/src/main.ts");
  return new Promise((resolve) =>
    execFile(
      process.execPath,
      ["--import", tsx, program, ...args],
      { cwd: folder },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    ),
  );
}

const folder = temporaryFolder(afterAll);

describe("tencentcloud-codegen", () => {
  it("generate a binding, and find it up to date", async () => {
    const { spec: root } = new SpecFolder();
    const out = path.join(folder, "binding");
    const made = await run(["gen", "--spec", root, "--out", out]);
    expect(made).toMatchObject({ code: 0, stderr: "" });
    expect(readdirSync(out)).toContain("client.ts");
    expect((await run(["gen", "--spec", root, "--out", out, "--check"])).code).toBe(0);
  });

  it("says how it is called where it is called wrongly", async () => {
    const wrong = await run(["gen", "--bogus"]);
    expect(wrong).toMatchObject({ code: 2, stdout: "" });
    expect(wrong.stderr).toContain("Usage: tencentcloud-codegen gen");
    const named = await run(["gen", "spec"]);
    expect(named).toMatchObject({ code: 2, stdout: "" });
    expect(named.stderr).toMatch(/^What is "spec"\?/);
  });

  it("make a document of any product's description, and a binding of that", async () => {
    const api = path.join(folder, "api.json");
    const root = path.join(folder, "hut/openapi.yaml");
    const hut = demoApi({ BuildHut: { request: [member("Name", { required: true })] } });
    writeFileSync(api, JSON.stringify(hut));
    const made = await run(["import", api, "--out", path.dirname(root)]);
    expect(made).toMatchObject({ code: 0, stderr: "" });
    expect(made.stdout).toContain("demo 2020-01-01");
    // Codes that any action may answer with come with the command, wherever it is.
    expect(readFileSync(path.join(folder, "hut/errors.yaml"), "utf8")).toContain("InternalError:");

    const out = path.join(folder, "hut-binding");
    expect(await run(["gen", "--spec", root, "--out", out])).toMatchObject({ code: 0, stderr: "" });
    const client = readFileSync(path.join(out, "client.ts"), "utf8");
    expect(client).toContain('from "tencentcloud-redis/runtime"');
    expect(client).toMatch(/BuildHut\(\s*request: BuildHutRequest/);
    const other = path.join(folder, "other-binding");
    expect((await run(["gen", "--spec", root, "--out", other, "--runtime", "mine/rt"])).code).toBe(
      0,
    );
    expect(readFileSync(path.join(other, "client.ts"), "utf8")).toContain('from "mine/rt"');

    writeFileSync(api, JSON.stringify(demoApi({ BuildHut: {} })));
    const action = path.join(folder, "hut/actions/BuildHut.yaml");
    const before = readFileSync(action, "utf8");
    const refused = await run(["import", api, "--out", path.dirname(root)]);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain("--force");
    expect(readFileSync(action, "utf8")).toBe(before);
    const unnamed = await run(["import"]);
    expect(unnamed).toMatchObject({ code: 2, stdout: "" });
    expect(unnamed.stderr).toContain("Usage: tencentcloud-codegen import API_JSON");
  });

  it("compare documentation with the document", async () => {
    const none = path.join(folder, "page.html");
    const missing = await run(["docs", "check", none]);
    expect(missing).toMatchObject({ code: 2, stdout: "" });
    expect(missing.stderr).toContain("page.html");
    const unnamed = await run(["docs", "check"]);
    expect(unnamed.stderr).toContain("Usage: tencentcloud-codegen docs check SOURCE...");
    expect((await run(["docs", "aply"])).stderr).toContain("Did you mean docs apply?");
    expect((await run(["docs"])).code).toBe(2);
    expect((await run(["docs", "apply", "--help"])).stdout).toContain("--dry-run");
  });

  it("says which commands there are", async () => {
    const help = await run(["--help"]);
    expect(help).toMatchObject({ code: 0, stderr: "" });
    for (const name of ["gen", "import", "docs check", "docs apply", "diff"]) {
      expect(help.stdout).toContain(`\n  ${name} `);
    }
    expect((await run([])).stderr).toMatch(/^Name a command\./);
  });
});
