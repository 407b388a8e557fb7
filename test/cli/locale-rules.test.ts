import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { inFlags, issuesOf } from "../../packages/cli/src/request/check-request.js";
import type { Rule } from "../../runtime/validation/check.js";
import { seeded } from "../fixtures/random.js";
import { validRequest } from "../fixtures/request-maker.js";
import { actions, requestSchema } from "../fixtures/request-schema.js";
import { checkOf, checkOfField } from "../validation/check-of.js";
import { violationsOf } from "../validation/violations.js";
import { run } from "./tcredis.js";

const CHINESE = { LC_ALL: "zh_CN.UTF-8" };
/** Words of the English messages. */
const ENGLISH = /\b(?:must|is|and|or|the|missing|not)\b/;

beforeAll(() => void vi.stubEnv("LC_ALL", CHINESE.LC_ALL));
afterAll(() => void vi.unstubAllEnvs());

type Case = readonly [field: object, value: unknown, said: string];

const named = [
  { const: 0, title: "PayAsYouGo" },
  { const: 1, title: "Monthly" },
  { const: 2, title: "Other" },
];
const node = { type: "object", properties: { A: {}, B: {} } };
const loop = {
  type: "object",
  properties: { Child: { $ref: "#/components/schemas/Loop" } },
};

/** For each rule, a field `X`, values that break it, and what is said. */
const CASES: Readonly<Record<Rule, readonly Case[]>> = {
  type: [
    [{ type: "integer" }, "x", '--X 必须为整数，现为 "x"'],
    [{ type: "boolean" }, 1, "--X 必须为 true 或 false，现为 1"],
    [{ type: ["string", "null"] }, 1, "--X 必须为字符串或 null，现为 1"],
    [{ type: ["null", "string"] }, 1, "--X 必须为 null 或字符串，现为 1"],
    [{ type: "string" }, [1, 2], "--X 必须为字符串，现为含 2 项的列表"],
    [{ type: "number" }, {}, "--X 必须为数字，现为对象"],
    // It may have a secret in it.
    [{ type: "object" }, '{"Password":"hunter2"}', "--X 必须为对象，现为字符串"],
    [{ type: "array" }, "hunter2", "--X 必须为列表，现为字符串"],
  ],
  format: [
    [{ type: "integer" }, 2n ** 64n, "--X 必须为 64 位整数，现为 18446744073709551616"],
    [{ type: "integer", format: "int64" }, 2 ** 63, "--X 必须为 64 位整数，"],
    [{ type: "integer", format: "uint64" }, -1, "--X 必须为 64 位整数，且不为负，现为 -1"],
    [{ type: "string", format: "date" }, "x", '--X 必须为日期，例如 2026-01-13，现为 "x"'],
    [
      { type: "string", format: "date-time" },
      "x",
      "--X 必须为日期和时间，例如 2026-01-13T08:00:00Z",
    ],
  ],
  const: [[{ const: "y" }, "x", '--X 必须为 "y"，现为 "x"']],
  enum: [[{ enum: [1, "one", true] }, 2, '--X 必须为 1、"one" 或 true，现为 2']],
  oneOf: [[{ oneOf: named }, 7, "--X 必须为 0 (PayAsYouGo)、1 (Monthly) 或 2 (Other)，现为 7"]],
  minimum: [[{ type: "integer", minimum: 1 }, 0, "--X 不能小于 1，现为 0"]],
  maximum: [[{ type: "integer", maximum: 30 }, 31, "--X 不能大于 30，现为 31"]],
  exclusiveMinimum: [[{ type: "number", exclusiveMinimum: 1 }, 1, "--X 必须大于 1，现为 1"]],
  exclusiveMaximum: [[{ type: "number", exclusiveMaximum: 2 }, 2, "--X 必须小于 2，现为 2"]],
  multipleOf: [[{ type: "integer", multipleOf: 1024 }, 1000, "--X 必须为 1024 的倍数，现为 1000"]],
  minLength: [
    [{ type: "string", minLength: 2 }, "x", '--X 至少需要 2 个字符，现为 "x"'],
    [
      { type: "string", minLength: 8, writeOnly: true },
      "hunter2",
      "--X 至少需要 8 个字符，现为 ***",
    ],
  ],
  maxLength: [[{ type: "string", maxLength: 1 }, "xy", '--X 最多 1 个字符，现为 "xy"']],
  pattern: [[{ type: "string", pattern: "^[a-z]/$" }, "X", '--X 必须匹配 ^[a-z]/$，现为 "X"']],
  minItems: [
    [{ type: "array", items: {}, minItems: 1 }, [], "--X 至少需要 1 项，现为含 0 项的列表"],
  ],
  maxItems: [
    [{ type: "array", items: {}, maxItems: 1 }, [1, 2], "--X 最多 1 项，现为含 2 项的列表"],
  ],
  uniqueItems: [
    [
      { type: "array", items: {}, uniqueItems: true },
      [1, 1],
      "--X 不能有重复项，现为含 2 项的列表",
    ],
  ],
  anyOf: [
    [
      { ...node, anyOf: [{ required: ["A"] }, { required: ["B"] }] },
      {},
      "--X 必须符合允许的形式之一，现为对象",
    ],
  ],
  required: [
    [{ ...node, required: ["A"] }, {}, "--X.A 为必填，但未给出"],
    [{}, undefined, "--X 为必填，但未给出"],
  ],
  dependentRequired: [
    [{ ...node, dependentRequired: { A: ["B"] } }, { A: 1 }, "--X.B 在给出 A 时为必填，但未给出"],
  ],
  // It may be a misspelt password.
  unknown: [[node, { Pasword: "hunter2" }, "--X.Pasword 不存在：没有该参数"]],
  depth: [
    [
      loop,
      Array.from({ length: 300 }).reduce<object>((Child) => ({ Child }), {}),
      "最多嵌套 256 层，现为对象",
    ],
  ],
};

describe("in a Chinese locale, a broken rule is explained in Chinese", () => {
  const cases = Object.entries(CASES).flatMap(([rule, all]) =>
    all.map(([field, value, said]) => ({ rule, field, value, said })),
  );
  it.each(cases)("$rule: $said", async ({ rule, field, value, said }) => {
    const issues = (await checkOfField(field, { Loop: loop }))(value);
    // Where no form fits, what is wrong with each is said before.
    expect(issues.at(-1)?.rule).toBe(rule);
    const message = (await inFlags(issues, { X: value })).at(-1);
    expect(message).toContain(said);
    expect(message).not.toMatch(ENGLISH);
    expect(message).not.toContain("hunter2");
  });

  it("of the request as a whole", async () => {
    const check = await checkOf({ ...node, anyOf: [{ required: ["A"] }, { required: ["B"] }] });
    expect(await inFlags(check({}), {})).toEqual([
      "--A 为必填，但未给出",
      "--B 为必填，但未给出",
      "请求必须符合允许的形式之一，现为对象",
    ]);
  });

  it("of any action", async () => {
    const seen = new Set<string>();
    for (const action of actions) {
      const request = validRequest(action, seeded(action.length));
      for (const broken of violationsOf(request, requestSchema(action))) {
        if (typeof broken !== "object" || broken === null) continue;
        const issues = await issuesOf(action, broken);
        const foreign = (await inFlags(issues, broken)).filter((said) => ENGLISH.test(said));
        expect([action, foreign]).toEqual([action, []]);
        for (const { rule } of issues) seen.add(rule);
      }
    }
    expect(seen.size).toBeGreaterThan(10);
  });

  it("except for one that the command does not know", async () => {
    const issue = { path: ["X"], rule: "new", message: "X must be new, and is 1", value: 1 };
    expect(await inFlags([issue], { X: 1 })).toEqual(["--X must be new, and is 1"]);
  });
});

it("a refused request is explained in Chinese, and in English elsewhere", async () => {
  const words = ["DescribeInstances", "--Limit", "x", "--OrderType", "7", "--dry-run"];
  const refused = await run(words, { env: CHINESE });
  expect(refused).toMatchObject({ code: 2, stdout: "" });
  expect(refused.stderr).toMatch(/DescribeInstances 未发送：\n +--Limit 必须为整数，现为 "x"\n/);
  expect(refused.stderr).toMatch(/--OrderType 必须为 .+ 或 .+，现为 7\n/);
  expect(refused.stderr).not.toMatch(ENGLISH);
  const { stderr } = await run(words);
  expect(stderr).toContain('--Limit must be an integer, and is "x"');
});
