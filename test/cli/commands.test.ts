import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../fixtures/folder.js";
import { listen } from "../fixtures/http.js";
import { run, runInBash, start } from "./tcredis.js";

const folder = temporaryFolder(afterAll);

describe("tcredis", () => {
  it("says what there is, and its version", async () => {
    const help = await run(["--help"]);
    expect(help).toMatchObject({ code: 0, stderr: "" });
    for (const name of ["call", "actions", "clone", "configure", "whoami", "errors", "sign"]) {
      expect(help.stdout).toMatch(new RegExp(`^ {2}${name} `, "m"));
      expect((await run([name, "--help"])).stdout).toMatch(
        new RegExp(`^Usage: tcredis ${name}`, "m"),
      );
    }
    expect((await run(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const typo = await run(["cal"]);
    expect(typo).toMatchObject({ code: 2, stdout: "" });
    expect(typo.stderr).toContain("Did you mean call?");
  });

  it("refuses an action that the site does not have", async () => {
    const line = "call InquiryPriceRenewInstance --InstanceId crs-exampl01 --Period 1";
    const target = "--endpoint international --region ap-guangzhou";
    const { code, stdout, stderr } = await run(`${line} ${target}`.split(" "));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(
      "InquiryPriceRenewInstance is available on the mainland site only: give --endpoint mainland.",
    );
  });

  it("asks about all that an action may do", async () => {
    const target = "--TargetInstanceType 9 --SwitchOption 2 --region ap-guangzhou";
    const line = `call UpgradeInstanceVersion --InstanceId crs-exampl01 ${target}`;
    const { code, stdout, stderr } = await run(line.split(" "));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(
      "UpgradeInstanceVersion costs money, and deletes data or takes something out of service",
    );
  });

  it("describes an action", async () => {
    const { stdout, code } = await run(["call", "CloneInstances", "--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain("A successful call costs money.");
    expect(stdout).toMatch(/--InstanceId <string> +Required\./);
    expect(stdout).toContain("--NodeSet.N.NodeType <integer>");
    expect(stdout).toMatch(/0\s+\(PayAsYouGo\)/);
  });
});

describe("tcredis errors", () => {
  it("says what a code means and what to do", async () => {
    const { stdout, code } = await run(["errors", "RequestLimitExceeded"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^RequestLimitExceeded\n {2}meaning {3}\S/);
    expect(stdout).toContain("retry     yes, after a backoff");
    const json = await run(["errors", "ResourceUnavailable.SaleOut", "--output", "json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({
      code: "ResourceUnavailable.SaleOut",
      outcome: "rejected",
      retry: "never",
      actions: expect.arrayContaining(["CloneInstances"]),
    });
  });

  it.each([
    ["saleout", "ResourceUnavailable.SaleOut"],
    ["RequestLimitExceded", "RequestLimitExceeded"],
    ["InvalidParametr.EmptyParam", "InvalidParameter.EmptyParam"],
  ])("takes %s for %s", async (given, meant) => {
    const ran = await run(["errors", given]);
    expect(ran).toMatchObject({ code: 1, stdout: "" });
    expect(ran.stderr).toContain(`Did you mean ${meant}`);
  });

  it("says how a client takes a code that nobody knows", async () => {
    const ran = await run(["errors", "toString"]);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("the service may have acted");
  });
});

describe("tcredis emulator", () => {
  it("runs until it is told to stop, with credentials of one's own", async () => {
    const running = start([
      "emulator",
      "--port",
      "0",
      "--secret-id",
      "AKIDMINE",
      "--secret-key",
      "k",
    ]);
    await running.says("secret key  k");
    running.child.kill("SIGTERM");
    const { code, stdout } = await running.ended;
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Emulator at http:\/\/127\.0\.0\.1:\d+\n/);
  });

  it("says that the port is taken, or is none", async () => {
    const port = await listen(createServer());
    const taken = await run(["emulator", "--port", `${port}`]);
    expect(taken).toMatchObject({ code: 1, stdout: "" });
    expect(taken.stderr).toContain(`cannot listen on port ${port}`);
    expect((await run(["emulator", "--port", "65536"])).code).toBe(2);
  });
});

describe("tcredis completion", () => {
  async function after(...words: string[]): Promise<string[]> {
    const { stdout, code } = await run(["__complete", "--", ...words]);
    expect(code).toBe(0);
    return stdout.split("\n").filter((line) => line !== "");
  }

  it("knows commands, actions, parameters and values", async () => {
    expect(await after("c")).toEqual(["call", "clone", "configure", "completion"]);
    expect(await after("call", "CloneI")).toEqual(["CloneInstances"]);
    expect(await after("call", "CloneInstances", "--No")).toEqual([
      "--NoAuth",
      "--NodeSet",
      "--NodeSet.0.",
    ]);
    expect(await after("call", "CloneInstances", "--NodeSet.0.Z")).toEqual([
      "--NodeSet.0.ZoneId",
      "--NodeSet.0.ZoneName",
    ]);
    expect(await after("call", "CloneInstances", "--BillingMode", "")).toEqual([
      "PayAsYouGo",
      "MonthlySubscription",
    ]);
    expect(await after("call", "CloneInstances", "--output", "")).toEqual([
      "json",
      "jsonl",
      "table",
      "text",
      "yaml",
    ]);
    expect(await after("call", "CloneInstances", "--dr")).toEqual(["--dry-run"]);
    expect(await after("clone", "crs-1", "--Goods")).toEqual([]);
    expect(await after("errors", "ResourceUnavailable.Sale")).toEqual([
      "ResourceUnavailable.SaleOut",
    ]);
    expect(await after("nothing", "")).toEqual([]);
  });

  it("works in bash", async () => {
    mkdirSync(path.join(folder, "binding"));
    const line = `
      source <(tcredis completion bash)
      COMP_WORDS=(tcredis call CloneInstances --NodeSet.0.NodeT); COMP_CWORD=3; _tcredis
      echo "\${COMPREPLY[@]}"
      COMP_WORDS=(tcredis call CloneInstances --body ${folder}/bind); COMP_CWORD=4; _tcredis
      echo "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = await runInBash(line);
    expect(stderr).toBe("");
    expect(stdout).toBe(`--NodeSet.0.NodeType\n${folder}/binding\n`);
  });

  it.each(["zsh", "fish"])("prints a script for %s", async (shell) => {
    const { stdout, code } = await run(["completion", shell]);
    expect(code).toBe(0);
    expect(stdout).toContain("tcredis __complete --");
  });

  it("knows no other shell", async () => {
    expect((await run(["completion", "tcsh"])).code).toBe(2);
  });
});
