import { secretsIn } from "../redact.js";
import type { ValidationIssue } from "./validation.js";
import type { Breach } from "./check.js";
import { fieldName } from "./text.js";
import { withoutSecrets, type Secrets } from "./shown-value.js";

/** Broken rules as users get them: each once, and without secrets. */
export function issuesOf(
  breaches: readonly Breach[],
  secretFields: readonly string[],
  request: unknown,
): ValidationIssue[] {
  // That is nearly always so, and finding secrets takes a while.
  if (breaches.length === 0) return [];
  const secrets = { fields: secretFields, values: secretsIn(request, secretFields) };
  return withoutEchoes(breaches.map((breach) => issueOf(breach, secrets)));
}

/** Its message: `GoodsNum must be at most 30, and is 31`. */
function issueOf(breach: Breach, secrets: Secrets): ValidationIssue {
  const { path, rule, sentence } = breach;
  const { text, value } = withoutSecrets(breach, secrets);
  const ending = rule === "unknown" ? "" : `, and is ${text}`;
  return { path, rule, message: `${fieldName(path)} ${sentence}${ending}`, value };
}

/** A value of the wrong type breaks other rules as well, and one rule can stand in two places. */
function withoutEchoes(issues: readonly ValidationIssue[]): ValidationIssue[] {
  const places = issues.map(({ path }) => JSON.stringify(path));
  const mistyped = new Set(places.filter((_place, index) => issues[index]?.rule === "type"));
  const said = new Set<string>();
  return issues.filter(({ rule, message }, index) => {
    const place = places[index] ?? "";
    if (rule !== "type" && mistyped.has(place)) return false;
    const saying = place + message;
    return !said.has(saying) && said.add(saying);
  });
}
