import type { Rule } from "../../../../../runtime/validation/check.js";
import type { Scalar, Type } from "../../../../../runtime/validation/schema.js";
import { inWords } from "../../../../../runtime/validation/text.js";
import type { ValidationIssue } from "../../../../../runtime/validation/validation.js";
import { listed } from "./listed.js";

/** What each rule requires, by its argument; undefined for an argument that is not known here. */
export const rules: Readonly<Record<Rule, (argument: unknown) => string | undefined>> = {
  type: (types) => {
    const named = [types].flat().map((type) => TYPES[type as Type]);
    return `必须为${named.join("或").trimEnd()}`;
  },
  format: (format) => FORMATS[String(format)],
  const: (value) => `必须为 ${inWords(value)}`,
  enum: (values) => `必须为 ${listed((values as readonly Scalar[]).map(inWords))}`,
  oneOf: (pairs) => {
    const named = (pairs as readonly (readonly [Scalar, string])[]).map(
      ([value, name]) => `${inWords(value)} (${name})`,
    );
    return `必须为 ${listed(named)}`;
  },
  minimum: (bound) => `不能小于 ${bound}`,
  maximum: (bound) => `不能大于 ${bound}`,
  exclusiveMinimum: (bound) => `必须大于 ${bound}`,
  exclusiveMaximum: (bound) => `必须小于 ${bound}`,
  multipleOf: (divisor) => `必须为 ${divisor} 的倍数`,
  minLength: (count) => `至少需要 ${count} 个字符`,
  maxLength: (count) => `最多 ${count} 个字符`,
  pattern: (pattern) => `必须匹配 ${pattern}`,
  minItems: (count) => `至少需要 ${count} 项`,
  maxItems: (count) => `最多 ${count} 项`,
  uniqueItems: () => "不能有重复项",
  anyOf: () => "必须符合允许的形式之一",
  required: () => "为必填",
  dependentRequired: (asking) => `在给出 ${asking} 时为必填`,
  unknown: () => "不存在：没有该参数",
  depth: (levels) => `最多嵌套 ${levels} 层`,
};

/** Latin letters have a space on the side of a Chinese character. */
const TYPES: Readonly<Record<Type, string>> = {
  array: "列表",
  boolean: " true 或 false ",
  integer: "整数",
  null: " null ",
  number: "数字",
  object: "对象",
  string: "字符串",
};

const FORMATS: Readonly<Record<string, string>> = {
  int64: "必须为 64 位整数",
  uint64: "必须为 64 位整数，且不为负",
  "64-bit": "必须为 64 位整数",
  date: "必须为日期，例如 2026-01-13",
  "date-time": "必须为日期和时间，例如 2026-01-13T08:00:00Z",
};

/**
 * What is wrong with a field: the message of an issue, without the field's name at its start. Undefined for a
 * rule that is not known here.
 * @param given The value in the request, of which only the kind is said.
 */
export function sentenceOf(issue: ValidationIssue, given: unknown): string | undefined {
  const { rule, argument } = issue;
  const sentence = Object.hasOwn(rules, rule) ? rules[rule as Rule](argument) : undefined;
  return sentence === undefined ? undefined : sentence + endingOf(issue, given);
}

function endingOf({ rule, value, argument }: ValidationIssue, given: unknown): string {
  if (rule === "unknown") return "";
  if (value === undefined) return "，但未给出";
  if (value === "***") return "，现为 ***";
  if (Array.isArray(given)) return `，现为含 ${given.length} 项的列表`;
  if (typeof given === "object" && given !== null) return "，现为对象";
  // A serialized object, which may have secrets in it, is not shown.
  const types = rule === "type" ? [argument].flat() : [];
  const isHidden = types.includes("object") || types.includes("array");
  if (typeof given === "string" && isHidden) return "，现为字符串";
  return `，现为 ${inWords(value)}`;
}
