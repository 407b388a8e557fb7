import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { EMULATOR_CREDENTIALS, type Fault } from "../../packages/emulator/src/index.js";
import { listening } from "../fixtures/emulated.js";
import { temporaryFolder } from "../fixtures/folder.js";
import { served } from "../fixtures/http.js";
import { cloneRequest } from "../fixtures/requests.js";
import { run as runCommand, runInBash, start, type Ran, type Running } from "./tcredis.js";

const folder = temporaryFolder(afterAll);
const order = path.join(folder, "order.json");
const PASSWORD = "Example-Passw0rd";
let emulator: Running;
let url: string;

beforeAll(async () => {
  writeFileSync(order, JSON.stringify({ ...cloneRequest, Password: PASSWORD }));
  emulator = start(["emulator", "--port", "0", "--json"]);
  const line = new Promise<string>((resolve) => emulator.child.stdout.once("data", resolve));
  ({ url } = JSON.parse(await line) as { url: string });
});

afterAll(async () => {
  emulator.child.kill("SIGINT");
  await emulator.ended;
});

function call(args: readonly string[], input = ""): Promise<Ran> {
  return runCommand(["call", ...args], { env: { TENCENTCLOUD_ENDPOINT: url }, input });
}

/** Instances that have been bought from the emulator. */
async function bought(): Promise<number> {
  const answer = await fetch(`${url}/_emulator/instances`);
  return ((await answer.json()) as unknown[]).length;
}

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
    expect(ran).toMatchObject({ code: 0, stderr: `Waiting: Task {"TaskId":${TaskId}}\n` });
    const useless = await call(["DescribeInstances", "--wait"]);
    expect(useless).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("a request", () => {
  async function bodyOf(args: readonly string[], input = ""): Promise<unknown> {
    const { stdout, code, stderr } = await call([...args, "--dry-run"], input);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    return JSON.parse(stdout.slice(stdout.indexOf("\n\n")));
  }

  it("comes out alike of flags with dots, of JSON, and of a body", async () => {
    const flags = [
      "--InstanceId",
      "crs-exampl01",
      "--GoodsNum",
      "1",
      "--ZoneId=900001",
      "--BillingMode",
      "PayAsYouGo",
      "--Period",
      "1",
      "--BackupId",
      "1-2-3",
      "--NoAuth",
    ];
    const spread = [
      "--SecurityGroupIdList",
      "sg-1",
      "sg-2",
      "--NodeSet.0.NodeType",
      "0",
      "--NodeSet.1.NodeType",
      "Replica",
      "--NodeSet.1.ZoneName",
      "ap-singapore-2",
    ];
    const json = [
      "--SecurityGroupIdList",
      '["sg-1","sg-2"]',
      "--NodeSet",
      '[{"NodeType":0},{"NodeType":1,"ZoneName":"ap-singapore-2"}]',
    ];
    const whole = await bodyOf(["CloneInstances", ...flags, ...spread]);
    expect(whole).toEqual({
      InstanceId: "crs-exampl01",
      GoodsNum: 1,
      ZoneId: 900001,
      BillingMode: 0,
      Period: 1,
      BackupId: "1-2-3",
      NoAuth: true,
      SecurityGroupIdList: ["sg-1", "sg-2"],
      NodeSet: [{ NodeType: 0 }, { NodeType: 1, ZoneName: "ap-singapore-2" }],
    });
    expect(await bodyOf(["CloneInstances", ...flags, ...json])).toEqual(whole);
    const piped = await bodyOf(["CloneInstances", "--body", "-"], `\ufeff${JSON.stringify(whole)}`);
    expect(piped).toEqual(whole);
    expect(
      await bodyOf(["CloneInstances", "--body", "-", "--Period", "1"], JSON.stringify(whole)),
    ).toEqual(whole);
  });

  it("is shown signed by a dry run, without secrets", async () => {
    const env = { TENCENTCLOUD_SESSION_TOKEN: "token-of-a-session" };
    const args = ["call", "CloneInstances", "--body", order, "--dry-run"];
    const ran = await runCommand(args, { env });
    const { secretId, secretKey } = EMULATOR_CREDENTIALS;
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain("POST https://redis.intl.tencentcloudapi.com");
    expect(ran.stdout).toMatch(
      new RegExp(`authorization: TC3-HMAC-SHA256 Credential=${secretId}/.*Signature=[0-9a-f]{64}`),
    );
    expect(ran.stdout).toContain('"Password":"***"');
    expect(ran.stdout).toContain("x-tc-token: ***");
    for (const secret of [PASSWORD, secretKey, "token-of-a-session"]) {
      expect(ran.stdout + ran.stderr).not.toContain(secret);
    }
    const shown = await runCommand([...args, "--show-secrets", "--output", "json"], { env });
    const { body, headers } = JSON.parse(shown.stdout) as { body: string; headers: object };
    expect(JSON.parse(body)).toMatchObject({ Password: PASSWORD });
    expect(headers).toMatchObject({ "x-tc-token": "token-of-a-session" });
    expect(shown.stdout).not.toContain(secretKey);
  });

  it("is not sent while a rule is broken, and each flag is named", async () => {
    const ran = await call(["CloneInstances", "--GoodsNum", "101", "--NodeSet.0.NodeType", "7"]);
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain("  --GoodsNum must be at most 100, and is 101\n");
    expect(ran.stderr).toContain("  --NodeSet.0.NodeType must be 0 (Master) or 1 (Replica)");
    expect(ran.stderr).toContain("  --InstanceId is required, and is missing\n");
    const left = await call([
      "DescribeInstances",
      "--Limit",
      "-1",
      "--no-validate",
      "--query",
      "TotalCount",
    ]);
    expect(left.code).toBe(1);
  });

  it.each([
    [["DescribeInstance"], 'no action "DescribeInstance". Did you mean DescribeInstances?'],
    [["__proto__"], "no action"],
    [
      ["DescribeInstances", "--InstanceID", "x"],
      "--InstanceID is not known: there is no such parameter. Did you mean --InstanceId?",
    ],
    [["DescribeInstances", "--Constructor.Prototype", "x"], "is not known"],
    [["CloneInstances", "--NodeSet.0.NodTyp", "1"], "Did you mean --NodeSet.0.NodeType?"],
    [["CloneInstances", "--NodeSet.first", "1"], "write --NodeSet.0 for the first item"],
    [["CloneInstances", "--NodeSet.3.NodeType", "1"], "--NodeSet.0 is missing"],
    [["CloneInstances", "--NodeSet.999999999.NodeType", "1"], "is not an index of a list"],
    [["CloneInstances", "--InstanceId.0", "1"], "names a member of a plain value"],
    [["CloneInstances", "--InstanceId", "a", "b"], "--InstanceId takes one value"],
    [["CloneInstances", "--InstanceId"], "--InstanceId needs a value"],
    [["CloneInstances", "--InstanceId", "a", "--InstanceId", "b"], "is given twice"],
    [["CloneInstances", "--BillingMode", "PayAsYouGoo"], "Did you mean PayAsYouGo?"],
    [["DescribeInstances", "--out", "json"], "unknown option '--out'"],
    [
      ["DescribeInstances", "--output", "xml"],
      "Allowed choices are json, jsonl, table, text, yaml",
    ],
    [["DescribeInstances", "--query", "a[b"], "--query is not a JMESPath expression"],
    [["DescribeInstances", "--timeout", "soon"], "It must be a number of seconds"],
    [["DescribeInstances", "--region", "Mars/../x"], "--region: must be lower-case letters"],
    [["DescribeInstances", "--endpoint", "http://example.com"], "--endpoint: "],
    [["DescribeInstances", "--body", "/no/such/file"], "there is no such file"],
    [["DescribeInstances", "--profile", "nobody"], 'no profile "nobody"'],
    [[], "call needs the name of an action"],
  ])("%j is wrong usage", async (args, message) => {
    const ran = await call(args);
    expect(ran.stderr).toContain(message);
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).not.toMatch(/^\s+at /m);
  });

  it("that is not JSON is refused without a word of it", async () => {
    const broken = `{"InstanceId": "crs-1",\n"Password": "${PASSWORD}" oops}`;
    const body = await call(["CloneInstances", "--body", "-"], broken);
    const flag = await call(["CloneInstances", "--NodeSet", `[{"Password":"${PASSWORD}" oops`]);
    for (const { code, stdout, stderr } of [body, flag]) {
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).not.toContain(PASSWORD);
      expect(stderr).not.toContain("oops");
    }
    expect(body.stderr).toContain("standard input is not JSON, see line 2");
  });

  it("wants a region", async () => {
    const ran = await runCommand(["call", "DescribeInstances"], {
      env: { TENCENTCLOUD_REGION: undefined },
    });
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain("No region. Give --region");
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
