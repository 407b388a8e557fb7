import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { temporaryFolder } from "../fixtures/folder.js";
import { run } from "./tcredis.js";

const folder = temporaryFolder(afterAll);
const deep = "[".repeat(50_000);
const bomb = [
  "a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]",
  ..."bcdefgh".split("").map((name, index) => {
    const before = "abcdefgh"[index] ?? "";
    return `${name}: &${name} [${Array(10).fill(`*${before}`).join(", ")}]`;
  }),
].join("\n");

it.each([
  ["two.yaml", "Limit: 1\n---\nLimit: 2\n", "holds several YAML documents"],
  ["bomb.yaml", bomb, "nested too deep, or repeats too much"],
  ["cycle.yaml", "Limit: &a [*a]", "nested too deep, or repeats too much"],
  ["deep.yaml", `Limit: ${deep}`, "is not YAML"],
  ["deep.json", `{"Limit":${deep}${"]".repeat(50_000)}}`, "nested too deep"],
  ["cut.json", `{"Limit":${deep}`, "is not JSON"],
  ["twice.json", '{"Limit": 1,\n"Limi\\u0074" : 2}', "has a name twice in one object, see line 2"],
  ["twice.yaml", "Limit: 1\nLimit: 2", "is not YAML"],
])("a body that is no request is refused, and nothing is sent: %s", async (name, text, said) => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  const env = { TENCENTCLOUD_ENDPOINT: "http://127.0.0.1:9" };
  const { code, stdout, stderr } = await run(["DescribeInstances", "--body", file], { env });
  expect(stderr.replaceAll(/\s+/g, " ")).toContain(said);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
});

it("a name that is given twice in a flag is refused, and one in two objects is not", async () => {
  const text =
    '[{"TagKey": "a", "TagValue": "{\\"TagKey\\":1,"}, {"TagKey": "b", "TagValue": "TagKey"}]';
  const args = ["DescribeInstances", "--dry-run", "--InstanceTags"];
  const { code, stdout } = await run([...args, text]);
  expect(code).toBe(0);
  expect(stdout).toContain(JSON.stringify({ InstanceTags: JSON.parse(text) as unknown }));
  const twice = await run([...args, text.replaceAll("TagValue", "TagKey")]);
  expect(twice.stderr).toContain("--InstanceTags has a name twice in one object, see line 1 of it");
  expect(twice.code).toBe(2);
});

it.each(["--spec", "--body"])(
  "a file for %s that is not there is a mistake in the command",
  async (option) => {
    const { code, stderr } = await run(["call", option, "/nonexistent.yaml", "DescribeInstances"]);
    expect(stderr).toContain("/nonexistent.yaml");
    expect(code).toBe(2);
  },
);

it("no credentials are a mistake in the command", async () => {
  const env = { TENCENTCLOUD_SECRET_ID: undefined, TENCENTCLOUD_SECRET_KEY: undefined };
  expect((await run(["whoami"], { env })).code).toBe(2);
});
