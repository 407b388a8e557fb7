import { fieldName } from "../../../../runtime/validation-text.js";
import type { ValidationIssue } from "../../../../runtime/validation.js";
import { UsageError } from "../errors.js";
import { flagOf } from "./flags.js";

/** A request that is not sent, since the document's rules say what would come of it. */
export class InvalidRequest extends UsageError {
  constructor(action: string, faults: readonly string[]) {
    super([`${action} was not sent:`, ...faults.map((fault) => `  ${fault}`)].join("\n"));
  }
}

/** Every broken rule, by the flag that broke it. */
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

/** Messages begin with the field's name as code writes it. */
export function inFlags({ path, message }: ValidationIssue): string {
  if (path.length === 0) return message;
  return flagOf(path) + message.slice(fieldName(path).length);
}
