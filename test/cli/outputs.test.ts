import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startEmulator } from "../../packages/emulator/src/index.js";
import { temporaryFolder } from "../fixtures/folder.js";
import { SpecFolder } from "../fixtures/spec-folder.js";
import { run as runIn, start, type Ran } from "./tcredis.js";

let emulator: Awaited<ReturnType<typeof startEmulator>>;
const folder = temporaryFolder(afterAll);
beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.close());

function run(...args: string[]): Promise<Ran> {
  return runIn(args, { env: { TENCENTCLOUD_ENDPOINT: emulator.url } });
}

describe("output", () => {
  it("is a line for each item of a list, page by page", async () => {
    const { stdout } = await run("DescribeInstances", "--output", "jsonl");
    const items = stdout.trimEnd().split("\n");
    expect(items.map((item) => JSON.parse(item).InstanceId)).toContain("crs-exampl01");
    const paged = ["DescribeInstances", "--Limit", "1", "--paginate", "--output", "jsonl"];
    expect((await run(...paged)).stdout.trimEnd().split("\n")).toHaveLength(items.length);
    const ids = await run(...paged, "--query", "InstanceSet[0].InstanceId");
    expect(ids.stdout.split("\n")).toContain('"crs-exampl01"');
  });

  it("is text with tabs, for other programs", async () => {
    const words = ["DescribeInstances", "--InstanceId", "crs-exampl01", "--output", "text"];
    const { stdout } = await run(...words, "--query", "InstanceSet[].[InstanceId, Status]");
    expect(stdout).toBe("crs-exampl01\t2\n");
  });

  it("is a table with the names of values, and what is nested below its name", async () => {
    const words = ["DescribeInstances", "--InstanceId", "crs-exampl01", "--output", "table"];
    const { stdout } = await run(...words);
    expect(stdout).toMatch(/^Status +2 Running$/m);
    expect(stdout).toMatch(/^InstanceNode 0$|^InstanceNode$/m);
    expect(stdout).toMatch(/^ {2}Id +\d+$/m);
    const rows = await run(...words, "--query", "InstanceSet[].[InstanceId, Status]");
    expect(rows.stdout).toBe("crs-exampl01  2\n");
    const wait = ["wait", "InstanceRunning", "--InstanceIds", "crs-exampl01"];
    expect((await run(...wait, "--output", "table")).stdout).toMatch(/^Status +2 Running$/m);
  });
});

describe("--body", () => {
  it("is YAML in a file that is called so", async () => {
    const file = path.join(folder, "request.yaml");
    writeFileSync(file, "# the newest\nLimit: 1\nInstanceIds: [crs-exampl01]\n");
    const { stdout } = await run("DescribeInstances", "--body", file, "--query", "TotalCount");
    expect(stdout).toBe("1\n");
    writeFileSync(file, "Limit: [1\n");
    const broken = await run("DescribeInstances", "--body", file);
    expect(broken.code).toBe(2);
    expect(broken.stderr).toMatch(/not YAML, see line \d/);
  });
});

describe("--debug", () => {
  it("tells each attempt on standard error, and no secret", async () => {
    const { stdout, stderr } = await run("DescribeInstances", "--debug", "--query", "TotalCount");
    expect(stdout).toMatch(/^\d+\n$/);
    expect(stderr).toContain(`DescribeInstances in ap-singapore at ${emulator.url}`);
    expect(stderr).toMatch(/: accepted, request \S+, attempt 1, \d+ ms$/m);
    expect(stderr).not.toContain("emulatorSecretKeyEXAMPLE");
  });
});

describe("--spec", () => {
  it("calls what another document describes, and emulates it", async () => {
    const document = new SpecFolder();
    document.edit("openapi.yaml", "service: redis", "service: other");
    document.edit(
      "actions/CloneInstances.yaml",
      "            BackupId:\n              type: string\n",
      "            BackupId:\n              type: string\n              writeOnly: true\n",
    );
    const spec = ["--spec", document.spec];
    const order = ["CloneInstances", "--GoodsNum", "1", "--BackupId", "secret-here", "--dry-run"];
    const { stdout } = await run("call", ...spec, ...order);
    expect(stdout).toContain("/other/tc3_request, ");
    expect(stdout).toContain('{"GoodsNum":1,"BackupId":"***"}');
    expect((await run("call", ...spec, "DescribeInstances")).stderr).toContain(
      "There is no action",
    );
    expect((await run("call", "--spec", "nowhere.yaml", "DescribeInstances")).code).toBe(2);
    const running = start(["emulator", "--port", "0", ...spec]);
    await running.says("secret key");
    running.child.kill("SIGTERM");
    expect((await running.ended).code).toBe(0);
  });
});

describe("tcredis whoami", () => {
  it("says where everything comes from, and tries it if asked", async () => {
    const { stdout } = await run("whoami", "--check", "--output", "json");
    expect(JSON.parse(stdout)).toEqual({
      secretId: "AKIDEMULATOREXAMPLE",
      credentials: "environment variables",
      region: "ap-singapore (TENCENTCLOUD_REGION)",
      endpoint: emulator.url,
      check: expect.stringMatching(/^accepted; \d+ instances in the region$/),
    });
  });
});

describe("completion", () => {
  it("offers the values that the service lists for a field", async () => {
    const ids = await run("__complete", "--", "DescribeInstances", "--InstanceId", "");
    expect(ids.stdout.split("\n")).toContain("crs-exampl01");
    const of = ["RestoreInstance", "--InstanceId", "crs-exampl01", "--BackupId", ""];
    expect((await run("__complete", "--", ...of)).stdout).toMatch(/^\d+-\d+-\d+$/m);
    const regions = await run("__complete", "--", "call", "DescribeInstances", "--region", "ap-s");
    expect(regions.stdout.split("\n")).toContain("ap-singapore");
  });
});
