import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startEmulator } from "../../packages/emulator/src/index.js";
import { columnsOf } from "../../packages/cli/src/output/wrap.js";
import { SpecFolder } from "../fixtures/spec-folder.js";
import { startInTerminal, type Ran } from "./tcredis.js";

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator({ durations: { deliveryMs: 0, taskMs: 0 } });
});
afterAll(() => emulator.close());

const STYLES = new RegExp(String.raw`\u001b\[[0-9;?]*[A-Za-z]`, "g");

/** What stands on the terminal in the end, line by line. */
function linesOf({ stdout }: Ran): string[] {
  const lines = stdout.replaceAll(STYLES, "").split("\r\n");
  return lines.map((line) => line.slice(line.lastIndexOf("\r") + 1));
}

/** A line may be too wide for a single word, such as an address, or because it is there to be copied. */
function tooWide(lines: readonly string[], columns: number): string[] {
  return lines.filter(
    (line) => columnsOf(line) > columns && !/^ *(?:\S+ {2,})?\S+$|^ {2,}(?:tcredis|--)/.test(line),
  );
}

describe.each([40, 80, 120])("on a terminal of %i columns", (columns) => {
  const inTerminal = (args: readonly string[], env = {}): ReturnType<typeof startInTerminal> =>
    startInTerminal(args, { columns, env: { TENCENTCLOUD_ENDPOINT: emulator.url, ...env } });
  const refused = { TENCENTCLOUD_ENDPOINT: "http://127.0.0.1:1" };
  const chinese = { LC_ALL: "zh_CN.UTF-8" };

  it.each<[string, string[], object, RegExp]>([
    ["first help", ["--help"], {}, /First steps:/],
    ["help in Chinese", ["--help"], chinese, /第一步：/],
    ["help of a command", ["clone", "--help"], {}, /Usage: tcredis clone/],
    ["help of an action", ["help", "CloneInstances"], {}, /A successful call costs money/],
    ["call of nothing", ["call"], {}, /DescribeInstances/],
    [
      "region that is none",
      ["DescribeInstances", "--region", "ap-tokio"],
      {},
      /Did you mean\s+ap-tokyo/,
    ],
    ["error code", ["errors", "ResourceUnavailable.SaleOut"], {}, /sold\s+out/],
    ["account", ["whoami", "--check"], {}, /accepted/],
    [
      "endpoint where nobody listens",
      ["DescribeInstances"],
      refused,
      /from\s+TENCENTCLOUD_ENDPOINT/,
    ],
    ["the same in Chinese", ["DescribeInstances"], { ...refused, ...chinese }, /来自/],
    ["refusal", ["DescribeInstanceParams", "--InstanceId", "crs-no"], {}, /does\s+not\s+exist/],
  ])("fits: %s", async (_name, args, env, said) => {
    const ran = await inTerminal(args, env).ended;
    const lines = linesOf(ran);
    expect(lines.join("\n")).toMatch(said);
    expect(lines.join("\n")).not.toMatch(/^\s+at .+:\d+:\d+/m);
    expect(tooWide(lines, columns)).toEqual([]);
  });

  it("lists as a table, or one item below the other", async () => {
    const query =
      "InstanceSet[].{Id: InstanceId, Name: InstanceName, Zone: ZoneId, Vpc: UniqVpcId}";
    const words = ["DescribeInstances", "--output", "table", "--query", query];
    const lines = linesOf(await inTerminal(words).ended);
    expect(lines.join("\n")).toContain("crs-exampl01");
    expect(tooWide(lines, columns)).toEqual([]);
    expect(lines[0]?.startsWith("Id  ") && lines[0].includes("Name")).toBe(columns > 40);
  });

  it("waits with states by name and times, and says how it ended", async () => {
    const words = ["ManualBackupInstance", "--InstanceId", "crs-exampl01", "--wait"];
    const ran = await inTerminal(words).ended;
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/Succeeded, \d+ s, (?:15|14) min(?: \d+ s)? left/);
    expect(linesOf(ran).join("\n")).toMatch(/^Task \d+: Succeeded after \d+ s\.$/m);
    expect(ran.stdout).not.toContain("succeed,");
  });

  it("asks for what is missing, and calls another document", async () => {
    const asked = inTerminal(["DescribeInstanceParams"]);
    await asked.says("InstanceId:");
    asked.child.stdin.write("crs-exampl01\n");
    const answered = await asked.ended;
    expect(answered.code).toBe(0);
    expect(answered.stdout).toContain("\u001b[1mDescribeInstanceParams\u001b[22m needs more");
    const asksFirst = inTerminal(["ClearInstance", "--InstanceId", "crs-exampl01"]);
    await asksFirst.says("Go ahead?");
    asksFirst.child.stdin.write("n\n");
    const said = await asksFirst.ended;
    expect(said.stdout).toContain("\u001b[1mClearInstance\u001b[22m deletes data");
    expect(tooWide(linesOf(said), columns)).toEqual([]);
    const { spec } = new SpecFolder();
    const order = ["CloneInstances", "--GoodsNum", "1", "--dry-run"];
    const other = await inTerminal(["call", "--spec", spec, ...order], { CI: "true" }).ended;
    expect(other.stdout).toContain('{"GoodsNum":1}');
  });
});

it("shows the price while a clone is awaited that was asked about", async () => {
  const running = startInTerminal(["clone", "crs-exampl01", "--endpoint", emulator.url]);
  const [, price = ""] = await running.says(/Price: (\d+\.\d+ USD)/);
  await running.says("Go ahead?");
  running.child.stdin.write("y\r");
  const { code, stdout } = await running.ended;
  expect(code).toBe(0);
  expect(stdout).toMatch(new RegExp(`Running, 0 s, 30 min left, ${price}`));
});
