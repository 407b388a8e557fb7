import { beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { preload, refusal, startService, type Service } from "./service.js";
import { run, start, startInTerminal, type Ran } from "./tcredis.js";

/** One of every kind that moves a cursor, talks to the terminal, or hides and reorders text. */
const HOSTILE: Readonly<Record<string, string>> = {
  "C0, CSI": "\u001b[2J",
  "C0, OSC": "\u001b]0;owned\u0007",
  "C0, colour": "\u001b[8m",
  "C0, NUL and backspace": "\u0000\b",
  "C0, line breaks": "\r\n\v\f\t",
  DEL: "\u007f",
  "C1, CSI": "\u009b2J",
  "C1, OSC": "\u009d0;owned\u009c",
  "C1, next line": "\u0085",
  "bidi overrides": "\u202a\u202b\u202c\u202d\u202e",
  "bidi isolates": "\u2066\u2067\u2068\u2069",
  "bidi marks": "\u200e\u200f\u061c",
  "invisible characters": "\u200b\ufeff\u00ad",
  "line separators": "\u2028\u2029",
  "tag characters": "\u{e0041}\u{e007f}",
};
const ALL = Object.values(HOSTILE).join("x");
/** Words of the service with all of that, and a line that could pass for one of this command. */
const WORDS = `word${ALL}\ntcredis: forged`;
const LISTED = { [`Id${WORDS}`]: WORDS, Plain: "a", Inner: { [WORDS]: [WORDS] } };
const MEMBERS = {
  [`Name${WORDS}`]: WORDS,
  Values: [WORDS, `${WORDS}${"y".repeat(200)}`],
  [`List${WORDS}`]: [LISTED, { Plain: "b" }],
  Wide: [{ ...LISTED, Long: "z".repeat(300) }],
  Narrow: [{ "k\u009b\ntcredis: forged": "v\u009b\ntcredis: forged" }],
};

/** What may not be seen in any output. Line breaks and tabs are layout; `\r\n` is a terminal's line break. */
const UNSAFE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** On a terminal, this command colours with these alone: bold, red, and back. */
// oxlint-disable-next-line no-control-regex
const OWN_COLOURS = /\u001b\[(?:1|22|31|39)m/g;

function expectSafe({ stdout, stderr }: Pick<Ran, "stdout" | "stderr">): void {
  const shown = (stdout + stderr).replaceAll("\r\n", "\n");
  expect(UNSAFE.exec(shown)).toBeNull();
  expect(shown).not.toMatch(/^tcredis: forged/m);
}

/** State of every task. */
let state = "failed";
let service: Service;
beforeEach(async () => {
  service = await startService({
    DescribeInstances: ({ InstanceId }) => {
      if (InstanceId === "crs-refused01") return refusal(`Code${ALL}`, WORDS);
      return MEMBERS;
    },
    ManualBackupInstance: () => ({ TaskId: `1${WORDS}` }),
    DescribeTaskInfo: () => ({ Status: state, TaskMessage: WORDS }),
    CloneInstances: () => ({ DealName: WORDS, InstanceIds: [WORDS] }),
    DescribeInstanceDealDetail: () => refusal(`Code${ALL}`, WORDS),
  });
});

const FORMATS = ["json", "yaml", "table"];
const read = (...more: readonly string[]): string[] => [
  "call",
  "DescribeInstances",
  "--endpoint",
  service.url,
  ...more,
];
/** Its error quotes the value that it does not fit. */
const QUOTES_THE_VALUE = `sum(Values)`;

describe("words of the service", () => {
  it("parse to the same value as JSON and as YAML", async () => {
    const json = await run(read());
    expect(JSON.parse(json.stdout)).toMatchObject(MEMBERS);
    const yaml = await run(read("--output", "yaml"));
    expect(parse(yaml.stdout)).toMatchObject(MEMBERS);
    for (const ran of [json, yaml]) {
      expectSafe(ran);
      expect(ran.code).toBe(0);
    }
  });

  it.each(Object.entries(HOSTILE))(
    "of one kind show as escapes, and are not lost: %s",
    async (_kind, text) => {
      const query = `{${JSON.stringify(`k${text}`)}: ${JSON.stringify(`v${text}`)}}`;
      const literal = `\`${query}\``;
      const as = (format: string): Promise<Ran> =>
        run(["errors", "InternalError", "--query", literal, "--output", format]);
      const [json, yaml, table] = [await as("json"), await as("yaml"), await as("table")];
      for (const ran of [json, yaml, table]) expectSafe(ran);
      expect(JSON.parse(json.stdout)).toEqual(JSON.parse(query));
      expect(yaml.stdout).toMatch(/^"k.*\\.*": "v.*\\.*"\n$/);
      expect(parse(yaml.stdout)).toEqual(JSON.parse(query));
      expect(table.stdout).toMatch(/^k\\\S* +v\\\S*\n$/);
    },
  );

  it.each(FORMATS)("show as escapes as %s, wherever they stand", async (format) => {
    const whole = await run(read("--output", format));
    const part = await run(read("--output", format, "--query", "[Wide, Values]"));
    const list = await run(
      read("--output", format, "--query", `values(@)[?type(@) == 'array'] | [1]`),
    );
    const text = await run(read("--output", format, "--query", "Values[0]"));
    const pages = await run(read("--output", format, "--paginate"));
    const narrow = await run(read("--output", format, "--query", "{Narrow: Narrow}"));
    for (const ran of [whole, part, list, text, pages, narrow]) {
      expectSafe(ran);
      expect(ran.stdout).toMatch(/word|Narrow/);
      expect(ran.code).toBe(0);
    }
  });

  it("show as escapes in errors", async () => {
    const refused = await run(read("--InstanceId", "crs-refused01"));
    expect(refused.stderr).toContain("was refused: Code\\u{1b}");
    expect(refused.stderr).toMatch(/^ {2}message {3}word\\u\{1b\}.*\\ntcredis: forged$/m);
    const query = await run(read("--query", QUOTES_THE_VALUE));
    expect(query.stderr).toContain("--query does not fit");
    const failed = await run([
      ..."call ManualBackupInstance --InstanceId crs-exampl01 --wait --endpoint".split(" "),
      service.url,
    ]);
    expect(failed.stderr).toContain("Task ended in the state");
    expect(failed.stderr).toContain("Waiting for Task 1word");
    for (const ran of [refused, query, failed]) expectSafe(ran);
  });

  it("show as escapes in what a fault of the command quotes", async () => {
    const fault = `process.on("SIGUSR2", () => { throw new Error(${JSON.stringify(WORDS)}); });`;
    const running = start(["emulator", "--port", "0"], { env: preload(fault) });
    await running.says("Emulator at");
    running.child.kill("SIGUSR2");
    const ran = await running.ended;
    expect(ran.stderr).toMatch(/^tcredis: Error: word/);
    expectSafe(ran);
  });
});

describe("words of the command line", () => {
  const given = `${HOSTILE["C0, CSI"]}${HOSTILE["C1, CSI"]}${HOSTILE["bidi overrides"]}`;

  it.each([
    [["errors", given], 1],
    [["call", given], 2],
    [["call", "DescribeInstances", "--Limit", given], 2],
    [["call", "DescribeInstances", "--dry-run", "--SearchKey", given], 0],
    [["call", "DescribeInstances", `--${given}`, "1"], 2],
    [["call", "DescribeInstances", "--query", given], 2],
    [["clone", "crs-exampl01", "--dry-run", "--from", `2026-99-99 ${given}`], 2],
    [["sign", "--action", "DescribeInstances", "--header", `X-A: ${given}`], 0],
    [["completion", given], 2],
    [[given], 2],
  ])("show as escapes too: %j", async (args, code) => {
    const ran = await run(args);
    expectSafe(ran);
    expect(ran.code).toBe(code);
  });
});

describe("on a terminal", () => {
  async function inTerminal(args: readonly string[], env = {}): Promise<Ran> {
    const ran = await startInTerminal(args, { env }).ended;
    return { ...ran, stdout: ran.stdout.replaceAll(OWN_COLOURS, "") };
  }

  it.each(FORMATS)("words of the service reach it as escapes only: %s", async (format) => {
    const ran = await inTerminal(read("--output", format));
    expectSafe(ran);
    expect(ran.stdout).toContain("word");
    expect(ran.code).toBe(0);
  });

  it("so do refusals, progress and what came of a wait", async () => {
    const refused = await inTerminal(read("--InstanceId", "crs-refused01"));
    expect(refused.stdout).toMatch(/was refused:\s+Code\\u\{1b\}/);
    expectSafe(refused);
    const waits = "call ManualBackupInstance --InstanceId crs-exampl01 --wait --endpoint".split(
      " ",
    );
    const lineByLine = await inTerminal([...waits, service.url], { TERM: "dumb" });
    expect(lineByLine.stdout).toContain("Waiting for Task 1word\\u{1b}");
    expectSafe(lineByLine);
    state = WORDS;
    const moving = await inTerminal([...waits, service.url, "--wait-timeout", "0.5"]);
    expect(moving.stdout.replaceAll("\r\n", "")).toContain(" word\\u{1b}");
    // It draws over itself, with commands of its own.
    for (const text of Object.values(HOSTILE)) {
      if (!text.includes("\n")) expect(moving.stdout).not.toContain(text);
    }
    expect(moving.stdout.replaceAll("\r\n", "\n")).not.toMatch(/^tcredis: forged/m);
  });
});
