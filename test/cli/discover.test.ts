import { describe, expect, it } from "vitest";
import { run } from "./tcredis.js";

describe("tcredis actions", () => {
  it("lists every action in its group, with what it costs", async () => {
    const { code, stdout } = await run(["actions"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Instance$/m);
    expect(stdout).toMatch(/^ {2}CloneInstances +Buy .*\(costs money\)$/m);
    const all = await run(["actions", "--query", "length(@)"]);
    expect(Number(all.stdout)).toBeGreaterThan(100);
  });

  it.each([
    [["backup", "restore"], "RestoreInstance"],
    [["list", "instances"], "DescribeInstances"],
    [["desribe", "instanses"], "DescribeInstances"],
    [["备份恢复"], "RestoreInstance"],
  ])("finds with %j what is meant", async (words, name) => {
    expect((await run(["actions", ...words])).stdout).toMatch(new RegExp(`^ {2}${name} `));
  });

  it("says so where nothing matches", async () => {
    const none = await run(["actions", "zebra"]);
    expect(none).toMatchObject({ code: 1, stdout: "" });
    expect(none.stderr).toContain("`tcredis actions` lists all");
  });
});

describe("an action", () => {
  it("is listed where a call names none, which is wrong usage", async () => {
    const { code, stdout, stderr } = await run(["call"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("DescribeInstances");
  });

  it.each([[["help", "CloneInstances"]], [["CloneInstances", "--help"]]])(
    "says first what it does and costs, then how it is called: %j",
    async (words) => {
      const { code, stdout } = await run(words);
      expect(code).toBe(0);
      const places = [
        /^CloneInstances: Buy/,
        /^A successful call costs money\.$/m,
        /^Usage: tcredis CloneInstances/m,
        /^ {2}tcredis CloneInstances \\$/m,
        /^ {2}--InstanceId <string> +Required\./m,
        /^ {2}--region <region>/m,
      ].map((pattern) => stdout.search(pattern));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      const lines = stdout.split("\n").filter((line) => !/https:|'\[/.test(line));
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    },
  );

  it("gives a request to fill in", async () => {
    const { stdout } = await run(["ModifyInstance", "--skeleton", "--output", "yaml"]);
    expect(stdout).toContain("Operation: ");
    const clone = await run(["CloneInstances", "--skeleton"]);
    expect(JSON.parse(clone.stdout)).toMatchObject({ GoodsNum: 1, BillingMode: 0 });
  });

  it("takes parameters without their capitals, and does not take an option for one", async () => {
    const words = ["--limit", "3", "--order-type", "Ascending", "--region", "ap-tokyo"];
    const { stdout } = await run(["DescribeInstances", ...words, "--dry-run", "--output", "json"]);
    const { body, headers } = JSON.parse(stdout);
    expect(JSON.parse(body)).toEqual({ Limit: 3, OrderType: 0 });
    expect(headers["x-tc-region"]).toBe("ap-tokyo");
  });

  it("is not sent to a region that is a slip of the finger", async () => {
    const typo = await run(["DescribeInstances", "--region", "ap-singapor", "--dry-run"]);
    expect(typo.code).toBe(2);
    expect(typo.stderr).toContain("Did you mean ap-singapore?");
    const unchecked = ["--region", "ap-singapor", "--no-validate", "--dry-run"];
    expect((await run(["DescribeInstances", ...unchecked])).code).toBe(0);
    // A region may be newer than this command.
    expect((await run(["DescribeInstances", "--region", "xx-new", "--dry-run"])).code).toBe(0);
  });
});

it.each([
  [["wait", "Tsk"], "tcredis: there is no waiter 'Tsk'. Allowed choices are Deal, "],
  [["completion", "tcsh"], "tcredis: there is no shell 'tcsh'. Allowed choices are bash, "],
  [
    ["DescribeInstances", "--limt", "3"],
    "--limt is not known: there is no such parameter. Did you mean --Limit?",
  ],
  [["DescribeInstances", "--ouput", "x"], "unknown option '--ouput'\n"],
  [["DescribeInstances", "x"], "tcredis: too many arguments: 1 at most, and 2 were given.\n"],
  [
    ["DescribeInstances", "--wait"],
    "DescribeInstances starts nothing to wait for: leave out --wait",
  ],
])("%j is refused in words that were typed", async (words, said) => {
  const { code, stdout, stderr } = await run(words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(said);
});

describe("a waiter", () => {
  it("says what it waits for, what it calls, and which parameters it takes", async () => {
    const { code, stdout } = await run(["wait", "Task", "--help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Task: Waits until the task has ended\. .* DescribeTaskInfo/);
    expect(stdout).toMatch(/^ {2}--TaskId <integer> +Required\./m);
    expect(stdout).toMatch(/^ {2}--wait-timeout <seconds>/m);
    const all = await run(["wait", "--help"]);
    expect(all.stdout).toMatch(/^ {2}waiter +what to wait for: Deal, InstanceRunning,/m);
  });

  it("is named where its request is refused, with where to read on", async () => {
    const { code, stderr } = await run(["wait", "Task"]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      "tcredis: The request of Task was not sent:\n  --TaskId is required, and is missing\n  `tcredis wait Task --help` explains it.\n",
    );
    const words = await run(["wait", "Task", "--task-id", "one"]);
    expect(words.stderr).toContain("--TaskId must be an integer");
  });
});
