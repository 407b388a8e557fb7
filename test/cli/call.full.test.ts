import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Fault } from "../../packages/emulator/src/index.js";
import { listening } from "../fixtures/emulated.js";
import { temporaryFolder } from "../fixtures/folder.js";
import { served } from "../fixtures/http.js";
import { cloneRequest } from "../fixtures/requests.js";
import { commandsEmulator } from "./commands-emulator.js";
import { run as runCommand, runInBash } from "./tcredis.js";

const folder = temporaryFolder(afterAll);
const order = path.join(folder, "order.json");
const PASSWORD = "Example-Passw0rd";
writeFileSync(order, JSON.stringify({ ...cloneRequest, Password: PASSWORD }));
const { call, bought } = commandsEmulator();

async function faultyEndpoint(fault: Fault): Promise<string> {
  return (await listening({ faults: () => fault })).url;
}

/** Answers every request with the same body. */
const answering = (body: string) => served((_request, response) => response.end(body));

describe("the result", () => {
  it("shows no key and no signed URL, unless it is asked to", async () => {
    const signed = "https://backups.example.com/1.rdb?sign=0123456789";
    const response = {
      DownloadUrl: [signed],
      BackupInfos: [{ DownloadUrl: signed }],
      DecryptKey: "a2V5",
    };
    const endpoint = await answering(
      JSON.stringify({ Response: { ...response, RequestId: "11111111-2222-3333" } }),
    );
    const args = ["call", "DescribeBackupDetail", "--InstanceId", "crs-1", "--BackupId", "1"];
    const env = { TENCENTCLOUD_ENDPOINT: endpoint };
    const hidden = await runCommand(args, { env });
    expect(hidden).toMatchObject({
      code: 0,
      stderr: "Secrets are masked. --show-secrets shows them.\n",
    });
    expect(JSON.parse(hidden.stdout)).toEqual({
      DownloadUrl: "***",
      BackupInfos: [{ DownloadUrl: "***" }],
      DecryptKey: "***",
      RequestId: "11111111-2222-3333",
    });
    const shown = await runCommand([...args, "--show-secrets", "--query", "DecryptKey"], { env });
    expect(shown).toMatchObject({ code: 0, stdout: '"a2V5"\n', stderr: "" });
  });

  it("is JSON, of which a query picks a part", async () => {
    const all = await call(["DescribeInstances", "--InstanceId", "crs-exampl01"]);
    expect(all).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(all.stdout)).toMatchObject({
      TotalCount: 1,
      InstanceSet: [{ InstanceId: "crs-exampl01" }],
    });
    const part = await call(["DescribeInstances", "--query", "sort(InstanceSet[].InstanceId)"]);
    expect(JSON.parse(part.stdout)).toEqual(["crs-exampl01", "crs-exampl02", "crs-exampl03"]);
  });

  it("can be YAML, and a table", async () => {
    const query = "sort_by(InstanceSet, &InstanceId)[:2].{ID: InstanceId, Name: InstanceName}";
    const yaml = await call(["DescribeInstances", "--query", query, "--output", "yaml"]);
    expect(parse(yaml.stdout)).toEqual([
      { ID: "crs-exampl01", Name: "sessions" },
      { ID: "crs-exampl02", Name: "carts" },
    ]);
    const table = await call(["DescribeInstances", "--query", query, "--output", "table"]);
    expect(table.stdout).toBe("ID            Name\ncrs-exampl01  sessions\ncrs-exampl02  carts\n");
  });

  it("keeps integers whole", async () => {
    const endpoint = await answering('{"Response":{"Big":9007199254740993,"RequestId":"r"}}');
    for (const output of ["json", "yaml", "table"]) {
      const { stdout } = await call([
        "DescribeInstances",
        "--endpoint",
        endpoint,
        "--output",
        output,
      ]);
      expect(stdout).toContain("9007199254740993");
    }
  });

  it("is printed whole where the query does not fit it", async () => {
    const ran = await call(["DescribeInstances", "--query", "sum(InstanceSet)"]);
    expect(ran.code).toBe(5);
    expect(JSON.parse(ran.stdout)).toHaveProperty("RequestId");
    expect(ran.stderr).toContain("--query does not fit the response");
  });

  it("holds all pages of a list", async () => {
    const ran = await call(["DescribeInstances", "--paginate", "--Limit", "1"]);
    const { InstanceSet } = JSON.parse(ran.stdout) as { InstanceSet: unknown[] };
    expect(InstanceSet.length).toBeGreaterThanOrEqual(3);
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect((await call(["DescribeTaskInfo", "--TaskId", "1", "--paginate"])).code).toBe(2);
  });

  it("comes before the wait for what it has started", async () => {
    const ran = await call(["ManualBackupInstance", "--InstanceId", "crs-exampl01", "--wait"]);
    const { TaskId } = JSON.parse(ran.stdout) as { TaskId: number };
    expect(ran.code).toBe(0);
    expect(ran.stderr).toMatch(
      new RegExp(`^Waiting for Task ${TaskId}, for 15 min at most\n(?:  \\w+ after \\d+ s\n)+$`),
    );
    const useless = await call(["DescribeInstances", "--wait"]);
    expect(useless).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("what goes wrong", () => {
  it("at the service is told with the code's meaning and the request ID", async () => {
    const ran = await call([
      "DescribeInstanceAccount",
      "--InstanceId",
      "crs-nowhere",
      "--Limit",
      "10",
      "--Offset",
      "0",
    ]);
    expect(ran).toMatchObject({ code: 1, stdout: "" });
    expect(ran.stderr).toMatch(/^tcredis: DescribeInstanceAccount was refused: ResourceNotFound/);
    expect(ran.stderr).toMatch(/\n {2}meaning {3}\S.*\n {2}advice {4}\S.*\n {2}request {3}\S+\n$/);
  });

  it("with money needs --yes where nobody can be asked", async () => {
    const before = await bought();
    const asked = await call(["CloneInstances", "--body", order]);
    expect(asked).toMatchObject({ code: 2, stdout: "" });
    expect(asked.stderr).toContain("CloneInstances costs money");
    const destroys = await call(["DestroyPostpaidInstance", "--InstanceId", "crs-exampl02"]);
    expect(destroys.code).toBe(2);
    expect(await bought()).toBe(before);
    expect((await call(["CloneInstances", "--body", order, "--yes"])).code).toBe(0);
    expect(await bought()).toBe(before + 1);
  });

  it("leaves the outcome of a purchase unknown where its answer is lost", async () => {
    const endpoint = await faultyEndpoint({ kind: "reset-after" });
    const args = ["CloneInstances", "--body", order, "--yes", "--endpoint", endpoint];
    const ran = await call([...args, "--InstanceName", "only-this-one"]);
    expect(ran).toMatchObject({ code: 3, stdout: "" });
    expect(ran.stderr).toContain("the outcome is unknown");
    expect(ran.stderr).toContain('InstanceName "only-this-one"');
    expect(ran.stderr).toContain("Check whether it was carried out before you retry it.");
    expect(ran.stderr).not.toContain(PASSWORD);
  });

  it("on the way has an exit code of its own where nothing was changed", async () => {
    const html = await faultyEndpoint({ kind: "html", status: 502, acts: false });
    const nobody = "http://127.0.0.1:9";
    for (const args of [
      ["DescribeInstances", "--endpoint", html],
      ["DescribeInstances", "--endpoint", nobody],
      ["CloneInstances", "--body", order, "--yes", "--endpoint", nobody],
    ]) {
      const ran = await call(args);
      expect(ran).toMatchObject({ code: 4, stdout: "" });
      expect(ran.stderr).toMatch(/^tcredis: /);
    }
  });

  it("never lets the service write on the terminal", async () => {
    const message = "\u001b[2J\u001b]0;owned\u0007";
    const body = {
      Response: { Error: { Code: "InvalidParameter", Message: message }, RequestId: "r" },
    };
    const refused = await call([
      "DescribeInstances",
      "--endpoint",
      await answering(JSON.stringify(body)),
    ]);
    expect(refused.code).toBe(1);
    const answer = { Response: { Note: message, RequestId: "r" } };
    const endpoint = await answering(JSON.stringify(answer));
    const table = await call(["DescribeInstances", "--endpoint", endpoint, "--output", "table"]);
    // eslint-disable-next-line no-control-regex
    expect(refused.stderr + table.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u009b]/);
    expect(table.stdout).toContain("owned");
  });

  it("is nothing where the reader goes away", async () => {
    // More than a pipe holds, so that the end of it is written to nobody.
    const body = JSON.stringify({ Response: { Note: "x".repeat(1_000_000), RequestId: "r" } });
    const ran = await runInBash("tcredis call DescribeInstances | head -c 1", {
      env: { TENCENTCLOUD_ENDPOINT: await answering(body) },
    });
    expect(ran).toEqual({ code: 0, stdout: "{", stderr: "" });
  });
});

describe("a purchase that is waited for", () => {
  const wait = ["call", "CloneInstances", "--body", order, "--yes", "--wait"];

  it("is waited for even where the query does not fit its response", async () => {
    const emulator = await listening({ durations: { deliveryMs: 0, taskMs: 0 } });
    const env = { TENCENTCLOUD_ENDPOINT: emulator.url };
    const { code, stderr } = await runCommand([...wait, "--query", "sum(DealName)"], { env });
    expect(stderr).toContain("--query does not fit the response");
    expect(stderr).not.toContain("To go on waiting");
    expect(code).toBe(5);
    expect(emulator.instances()).toMatchObject([{ Status: 2 }]);
  });

  it("has nothing to wait for where the response names nothing", async () => {
    const url = await answering('{"Response":{"DealName":"","InstanceIds":[""],"RequestId":"r"}}');
    const { code, stderr } = await runCommand(wait, { env: { TENCENTCLOUD_ENDPOINT: url } });
    expect(stderr).toContain("CloneInstances succeeded, but a later step failed");
    expect(code).toBe(5);
  });
});
