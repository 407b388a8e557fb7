import { describe, expect, it } from "vitest";
import { factsInProse, rateLimitIn } from "../../packages/codegen/src/docs-sync/read/prose.js";
import { hashOf, tame, words } from "../../packages/codegen/src/docs-sync/text.js";

describe("facts in prose", () => {
  it.each([
    ["Valid values: 1, 2, 3.", "integer", { enum: [1, 2, 3] }],
    ["Valid values:\n• 0 (none)\n• 1 (some)", "integer", { enum: [0, 1] }],
    [
      "Mode. Valid values\n• 0: none (default).\n• 1: some",
      "integer",
      { enum: [0, 1], default: 0 },
    ],
    ["Valid values: `r` (read), `rw` (read and write).", "string", { enum: ["r", "rw"] }],
    [
      "Enumeration value:\n• a: one\n• b: two\nDefault value: a",
      "string",
      { enum: ["a", "b"], default: "a" },
    ],
    ["Valid values: [1,2,3].", "integer", { enum: [1, 2, 3] }],
    ["Valid values: 1, 2.", "array of integer", { enum: [1, 2] }],
    [
      "Valid range: 1024-65535. Default value: 6379.",
      "integer",
      { minimum: 1024, maximum: 65535, default: 6379 },
    ],
    ["Value range: [1, 16]", "integer", { minimum: 1, maximum: 16 }],
    ["Value range: 0-18446744073709551615.", "integer", { minimum: 0 }],
    ["It has 1-99999999999999999999 characters.", "string", { minLength: 1 }],
    ["Value range: [0,100).", "integer", { minimum: 0, maximum: 100 }],
    ["Value range: 1-2,000. Default: 50.", "integer", { minimum: 1, maximum: 2000, default: 50 }],
    ["Value range: [128, 4,096], in px.", "integer", { minimum: 128, maximum: 4096 }],
    ["Value range: 10,240-512,000 MB.", "integer", { minimum: 10240, maximum: 512000 }],
    ["Value range: -1\u20131,073,741,824.", "integer", { minimum: -1, maximum: 1073741824 }],
    ["Valid values:\n• ON: on.\n• OFF: off.\nNote: not always.", "string", { enum: ["ON", "OFF"] }],
    ["Valid values:\n• ON: on.\n• OFF: off.\nSee: below.", "string", { enum: ["ON", "OFF"] }],
    ["Valid values:\nON: on;\n `OFF`: off.\nNote: no.", "string", { enum: ["ON", "OFF"] }],
    ["Valid values:\n• note: a\n• unit: b", "string", { enum: ["note", "unit"] }],
    ["Enter up to 60 letters.", "string", { maxLength: 60 }],
    ["It has 8–30 characters.", "string", { minLength: 8, maxLength: 30 }],
    ["IDs, with a maximum array length of 50.", "array of string", { maxItems: 50 }],
    ["IDs. The array length limit is [0, 100].", "array of string", { maxItems: 100 }],
    [
      "IDs, with the array length ranging from 1 to 100.",
      "array of string",
      { minItems: 1, maxItems: 100 },
    ],
    ["Up to 20 entries.", "array of string", { maxItems: 20 }],
    ["Up to 20 entries.", "string", {}],
    ["Array length limit: 5. Up to 20 entries.", "array of string", {}],
    ["Default value: false.", "boolean", { default: false }],
    ["The default is 0.5, usually.", "number", { default: 0.5 }],
    ["Note: This field may return null, indicating nothing.", "string", { nullable: true }],
    ["This parameter has been deprecated.", "string", { deprecated: true }],
  ])("%j as %s", (text, type, facts) => {
    expect(factsInProse(text, type)).toEqual(facts);
  });

  it.each([
    ["可选值：1，2，3。", "integer", { enum: [1, 2, 3] }],
    ["取值范围：0、1、2。", "integer", { enum: [0, 1, 2] }],
    ["枚举值：\n• 0：无\n• 1：有\n默认值：0", "integer", { enum: [0, 1], default: 0 }],
    ["模式，取值如下：\n- 0：无（默认）。\n- 1：有。", "integer", { enum: [0, 1], default: 0 }],
    ["类型：1-阻断，枚举值：1-阻断，2-观察", "integer", { enum: [1, 2] }],
    ["可选值：r（只读）、w（只写）或 rw（读写）。", "string", { enum: ["r", "w", "rw"] }],
    [
      "格式，取值为 jpg、png和webp。默认为 jpg。",
      "string",
      { enum: ["jpg", "png", "webp"], default: "jpg" },
    ],
    ["取值：ON 开启，OFF 关闭。示例值：ON", "string", { enum: ["ON", "OFF"] }],
    [
      "取值范围：1024～65535。默认值：6379。",
      "integer",
      { minimum: 1024, maximum: 65535, default: 6379 },
    ],
    ["取值范围为[1, 36]\n单位：月", "integer", { minimum: 1, maximum: 36 }],
    ["取值范围是 1 至 100，默认20。", "integer", { minimum: 1, maximum: 100, default: 20 }],
    ["每页数量，默认值为20，最大值为100", "integer", { default: 20 }],
    ["返回条数,默认值-20。", "integer", {}],
    ["缺省为“false”。", "boolean", { default: false }],
    ["订单号，数组最大长度限制为10", "array of string", { maxItems: 10 }],
    ["实例 ID 列表，数组长度限制[0,100]。", "array of string", { maxItems: 100 }],
    ["入参限制：批量操作数组长度不超过20", "array of string", { maxItems: 20 }],
    ["最多支持 5 个元素。", "array of string", { maxItems: 5 }],
    ["名称，长度不超过 60 个字符。", "string", { maxLength: 60 }],
    ["长度8-30位，推荐12位以上。", "string", { minLength: 8, maxLength: 30 }],
    ["由 1～64 个字符组成的字符串。", "string", { minLength: 1, maxLength: 64 }],
    ["注意：此字段可能返回 null，表示取不到有效值。", "string", { nullable: true }],
    ["该字段已废弃。", "string", { deprecated: true }],
    ["已废弃，请使用 NodeSet。", "string", { deprecated: true }],
    ["该参数不再使用，请忽略。", "string", { deprecated: true }],
  ])("%j as %s, in Chinese", (text, type, facts) => {
    expect(factsInProse(text, type)).toEqual(facts);
  });

  it.each([
    [
      "what is only said for one case",
      "取值为CUSTOMIZE时，Vpc限制和Ip限制至少填写一项。",
      "string",
    ],
    ["a list that lacks a comma", "取值为：1-创建中，3-校验中4-校验通过", "integer"],
    ["a remark on null", "注意：此字段可能返回空，表示取不到有效值\n• 0：a\n• 1：b", "integer"],
    ["a default that is a description", "默认值：当前时间。", "string"],
    ["a default in a unit", "默认为20条。", "integer"],
    ["half a version", "不传默认为 3.8.30，请填写", "string"],
    ["a length of a list", "实例列表，数组长度限制：100。", "string"],
    ["a string that is no character", "最多64字符串。", "string"],
    ["an example", "示例值：默认值：1", "integer"],
    ["somebody else's deprecation", "用于替代已废弃的 VPort。", "string"],
  ])("does not take %s for a fact, in Chinese", (_what, text, type) => {
    expect(factsInProse(text, type)).toEqual({});
  });

  it.each([
    ["what is only said for one case", "Valid value: 1 (for pay as you go).", "integer"],
    ["two numbers that may be a range", "Valid values: [1, 12].", "integer"],
    ["values that are sentences", "Valid values: the first of the month, or never.", "string"],
    ["bullets that are conditions", "Valid values:\n• When it is open, 1\n• Else, 2", "integer"],
    ["lists that contradict each other", "Valid values: 1, 2. Valid values: 3, 4.", "integer"],
    ["a default that is a description", "Default value: the current time.", "string"],
    ["lengths that no number holds", "Up to 99999999999999999999 letters.", "string"],
    ["fractions that no number holds", "Default value: 99999999999999999999.5.", "number"],
    ["truths as values", "Valid values: true (yes), false (no).", "boolean"],
    ["lengths that contradict each other", "8-30 characters, or 4-10 characters.", "string"],
    ["somebody else's deprecation", "It replaces VPort, which was deprecated.", "string"],
    ["a range that is worked out", "Value range: [0-24*3600].", "integer"],
    ["a range that ends between whole numbers", "Value range: 1-1.5.", "integer"],
    ["a list that is called a range", "Value range: 0, 90, 180, 270.", "integer"],
    ["a list in brackets that is called a range", "Value range: [1,2,3].", "integer"],
    ["a list of hundreds", "Value range: [100,200,300].", "integer"],
    ["half a list of ranges", "Value range: 1-8, 16-20.", "integer"],
    ["the first line of a list", "Valid values: 0: a, 1: b;\n2: c.", "integer"],
    ["numbers that a number cannot hold", "Default value: 99999999999999999999.", "integer"],
  ])("does not take %s for a fact", (_what, text, type) => {
    expect(factsInProse(text, type)).toEqual({});
  });

  it("reads the rate limit", () => {
    expect(
      rateLimitIn("A maximum of 1,000 requests can be initiated per second for this API."),
    ).toBe(1000);
    expect(
      rateLimitIn("A maximum of 99999999999999999999 requests can be initiated per second."),
    ).toBeUndefined();
    expect(rateLimitIn("默认接口请求频率限制：1,000次/秒。")).toBe(1000);
    expect(rateLimitIn("As many as you like.")).toBeUndefined();
  });
});

describe("the hash of a text", () => {
  it("is the same however the text is laid out", () => {
    const texts = [
      "Which one:\n• `a`: the first\n• b: the “second” – or not",
      'Which one:\n- a: the first\n- b: the "second" - or not',
      '  Which   one: <ul><li>a: the first</li><li>b: the "second" — or not</li></ul>',
      'Which one:\n  1. **a**: the first\n  2. b: the ["second"](https://example.com) - or not',
    ];
    expect(new Set(texts.map(hashOf)).size).toBe(1);
    expect(hashOf("Which one: a: the first b: the third")).not.toBe(hashOf(texts[0] ?? ""));
  });

  it("tells texts apart that differ in a number, a sign or a word", () => {
    const texts = ["At most 10.", "At most 100.", "At least 10.", "At most -10.", "At most 1.0."];
    expect(new Set(texts.map(hashOf)).size).toBe(texts.length);
    expect(words("a-b")).toBe("a-b");
  });
});

it("a tame text has bounded length and no control characters", () => {
  expect(tame("a\u0000b\u202e\r\nc\u2028d\ud800")).toBe("a b\nc\nd\ufffd");
  expect(tame("x".repeat(5000))).toHaveLength(4001);
});
