import { fieldName } from "../../../../runtime/validation/text.js";
import type { ValidationIssue } from "../../../../runtime/validation/validation.js";
import { UsageError } from "../errors.js";
import { flagOf } from "./flags.js";
import { messages } from "../locales/index.js";

/** The request breaks rules of the OpenAPI document, so it is not sent. */
export class InvalidRequest extends UsageError {
  constructor(action: string, issues: readonly string[]) {
    super([messages.request.notSent(action), ...issues.map((issue) => `  ${issue}`)].join("\n"));
  }
}

/** A message for each broken rule, with the name of the flag. */
export async function checkRequest(action: string, request: object): Promise<string[]> {
  return (await issuesOf(action, request)).map(inFlags);
}

export async function issuesOf(action: string, request: object): Promise<ValidationIssue[]> {
  const { validators } = await import("tencentcloud-redis/validate");
  const checks = validators as Readonly<
    Record<string, { check(value: unknown): ValidationIssue[] } | undefined>
  >;
  return checks[action]?.check(request) ?? [];
}

/** The message of an issue, with the flag in place of the field's name at its start. */
export function inFlags({ path, message }: ValidationIssue): string {
  if (path.length === 0) return message;
  return flagOf(path) + message.slice(fieldName(path).length);
}
