import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { temporaryFolder } from "../fixtures/folder.js";
import { run } from "./tcredis.js";

const folder = temporaryFolder(afterAll);
const DEAF = "http://127.0.0.1:1";

it.each([
  ["TENCENTCLOUD_ENDPOINT", [], { TENCENTCLOUD_ENDPOINT: DEAF }],
  // The option wins, so the variable has nothing to do with it.
  ["--endpoint", ["--endpoint", DEAF], { TENCENTCLOUD_ENDPOINT: "http://127.0.0.1:2" }],
])("where nobody listens, it is said that %s names the address", async (source, words, env) => {
  const { code, stderr } = await run(["DescribeInstances", ...words], { env });
  expect(code).toBe(4);
  expect(stderr).toContain(`  endpoint  ${DEAF}, from ${source}\n`);
  expect(stderr).toContain(`\`tcredis emulator\`, or correct ${source};`);
});

it.each([
  ["nonsense", "TENCENTCLOUD_ENDPOINT: must be"],
  [
    "localhost:8790",
    "TENCENTCLOUD_ENDPOINT localhost:8790 has no scheme: write http://localhost:8790",
  ],
])("the variable is named whose endpoint is wrong: %s", async (endpoint, said) => {
  const env = { TENCENTCLOUD_ENDPOINT: endpoint };
  const { code, stderr } = await run(["DescribeInstances"], { env });
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(said) });
});

it("a body that is not UTF-8 is refused, and nothing of it shown", async () => {
  const file = path.join(folder, "latin1.json");
  writeFileSync(file, Buffer.from('{"Password": "s3cret-\xe9"}', "latin1"));
  const { code, stdout, stderr } = await run(["ResetPassword", "--body", file, "--dry-run"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("is not UTF-8");
  expect(stderr).not.toContain("s3cret");
});

it("credentials that cannot be read are no bug of the command", async () => {
  const home = path.join(folder, "home");
  mkdirSync(path.join(home, ".tencentcloud/credentials"), { recursive: true });
  const env = { HOME: home, TENCENTCLOUD_SECRET_ID: undefined, TENCENTCLOUD_SECRET_KEY: undefined };
  const { code, stderr } = await run(["whoami"], { env });
  expect(code).toBe(2);
  expect(stderr).toContain(".tencentcloud/credentials cannot be read: EISDIR");
});

it.each([
  [["list", "instances"], "`tcredis actions list instances`"],
  [["describeinstances"], "Did you mean DescribeInstances?"],
  [["DescribeInstances", "--ouput", "x"], "`tcredis DescribeInstances --help` explains it."],
  [["call", "CloneInstances"], "`tcredis CloneInstances --skeleton` prints a request to fill in"],
])("the next step is told: %j", async (words, said) => {
  const { code, stderr } = await run(words);
  expect(code).toBe(2);
  expect(stderr).toContain(said);
});
