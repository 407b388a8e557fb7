import { fieldName } from "../../../../runtime/validation/text.js";
import type { ValidationIssue } from "../../../../runtime/validation/validation.js";
import { UsageError } from "../errors.js";
import { flagOf } from "./flags.js";
import { isChinese, messages } from "../locales/index.js";

type Container = Readonly<Record<string | number, unknown>>;

/** The request breaks rules of the OpenAPI document, so it is not sent. */
export class InvalidRequest extends UsageError {
  constructor(action: string, issues: readonly string[]) {
    super([messages.request.notSent(action), ...issues.map((issue) => `  ${issue}`)].join("\n"));
  }
}

/** A message for each broken rule, with the name of the flag. */
export async function checkRequest(action: string, request: object): Promise<string[]> {
  return inFlags(await issuesOf(action, request), request);
}

export async function issuesOf(action: string, request: object): Promise<ValidationIssue[]> {
  const { validators } = await import("tencentcloud-redis/validate");
  const checks = validators as Readonly<
    Record<string, { check(value: unknown): ValidationIssue[] } | undefined>
  >;
  return checks[action]?.check(request) ?? [];
}

/** The messages of issues in the terminal's language, with flags in place of fields' names. */
export async function inFlags(
  issues: readonly ValidationIssue[],
  request: object,
): Promise<string[]> {
  if (issues.length === 0 || !isChinese(process.env)) return issues.map(inEnglish);
  const { sentenceOf } = await import("../../../explorer/src/locales/zh/rules.js");
  return issues.map((issue) => {
    const { path } = issue;
    const sentence = sentenceOf(issue, valueAt(request, path));
    if (sentence === undefined) return inEnglish(issue);
    return path.length === 0 ? `请求${sentence}` : `${flagOf(path)} ${sentence}`;
  });
}

function inEnglish({ path, message }: ValidationIssue): string {
  if (path.length === 0) return message;
  return flagOf(path) + message.slice(fieldName(path).length);
}

function valueAt(request: object, path: ValidationIssue["path"]): unknown {
  return path.reduce<unknown>((value, key) => (value as Container | undefined)?.[key], request);
}
