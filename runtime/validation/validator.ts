import { assertValid, type RequestValidator } from "./validation.js";
import { prepare } from "./check.js";
import { issuesOf } from "./issues.js";
import type { NamedSchema } from "./schema.js";

/**
 * The validator of an action's requests.
 * @param secretFields Names of the fields, at any depth, whose values are never shown.
 * @param schema Called when the first request is checked.
 */
export function validatorOf<Request>(
  action: string,
  vendor: string,
  secretFields: readonly string[],
  schema: NamedSchema,
): RequestValidator<Request> {
  let findIssues: ReturnType<typeof prepare> | undefined;
  const check: RequestValidator["check"] = (value) =>
    issuesOf((findIssues ??= prepare(schema()))(value), secretFields, value);
  return {
    action,
    check,
    assert: (value) => assertValid({ check }, action, value),
    "~standard": {
      version: 1,
      vendor,
      validate: (value) => {
        const issues = check(value);
        return issues.length > 0 ? { issues } : { value: value as Request };
      },
    },
  };
}
