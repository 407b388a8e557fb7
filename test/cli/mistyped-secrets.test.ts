import { expect, it } from "vitest";
import { run } from "./tcredis.js";

const SECRET = "Abcd1234!";

it.each([
  [["sign", `--secret-key=${SECRET}`], "unknown option '--secret-key'"],
  [["DescribeInstances", `--passwd=${SECRET}`], "unknown option '--passwd'"],
  [["DescribeInstances", `-p${SECRET}`], "unknown option '-p'"],
  [["DescribeInstances", `-p=${SECRET}`, "-p"], "unknown option '-p'"],
  [["call", "--passwd", SECRET], "unknown option '--passwd'"],
  [["DescribeInstances", "--output", `--secret-key=${SECRET}`], "argument missing"],
  [["DescribeInstances", "--timeout", `-p${SECRET}`], "argument '-p'"],
  [["DescribeInstances", SECRET], "too many arguments"],
  [["singn", "--secret-key", SECRET], "tcredis actions singn"],
  [[`--secret-key=${SECRET}`, "sign"], "unknown option '--secret-key'"],
])("a mistake in %j is told without the value", async (words, said) => {
  const { code, stdout, stderr } = await run(words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(said);
  expect(stderr).not.toContain("Abcd");
});

it("a number that is no option stays whole in the message", async () => {
  expect((await run(["DescribeInstances", "--timeout", "-50"])).stderr).toContain("'-50'");
});

it.each([
  ["whoami", `https://user:${SECRET}@redis.example.com`],
  ["whoami", "user:Abcd1234"],
  ["DescribeInstances", `https://user:${SECRET}@redis.example.com`],
  ["DescribeInstances", "user:Abcd1234"],
])("%s shows no password of an endpoint: %s", async (command, endpoint) => {
  for (const [words, env, name] of [
    [["--endpoint", endpoint], {}, "--endpoint"],
    [[], { TENCENTCLOUD_ENDPOINT: endpoint }, "TENCENTCLOUD_ENDPOINT"],
  ] as const) {
    const { code, stdout, stderr } = await run([command, ...words], { env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`tcredis: ${name}: must have only a scheme, a host and a port`);
    expect(stderr).not.toContain("Abcd");
  }
});
