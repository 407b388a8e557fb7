import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { EMULATOR_CREDENTIALS } from "../../packages/emulator/src/index.js";
import { temporaryFolder } from "../fixtures/folder.js";
import { cloneRequest } from "../fixtures/requests.js";
import { commandsEmulator } from "./commands-emulator.js";
import { run as runCommand } from "./tcredis.js";

const folder = temporaryFolder(afterAll);
const order = path.join(folder, "order.json");
const PASSWORD = "Example-Passw0rd";
writeFileSync(order, JSON.stringify({ ...cloneRequest, Password: PASSWORD }));
const { call } = commandsEmulator();

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
