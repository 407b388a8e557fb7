import { redact, secretsIn } from "../redact.js";
import type { ValidationIssue } from "./validation.js";
import type { Issue } from "./check.js";
import { fieldName, inWords } from "./text.js";

/** The broken rules for users: each once, secrets masked. */
export function issuesOf(
  issues: readonly Issue[],
  secretFields: readonly string[],
  request: unknown,
): ValidationIssue[] {
  // Most requests are valid, and finding secrets is slow.
  if (issues.length === 0) return [];
  const secrets = { fields: secretFields, values: secretsIn(request, secretFields) };
  return withoutEchoes(issues.map((issue) => issueOf(issue, secrets)));
}

/** Its message: `GoodsNum must be at most 30, and is 31`. */
function issueOf(issue: Issue, secrets: Secrets): ValidationIssue {
  const { path, rule, sentence, argument } = issue;
  const { text, value } = withoutSecrets(issue, secrets);
  const ending = rule === "unknown" ? "" : `, and is ${text}`;
  return { path, rule, argument, message: `${fieldName(path)} ${sentence}${ending}`, value };
}

/** Drops the other issues of a value of the wrong type, and repeated ones. */
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

const MASK = "***";

/** The secrets of a request. */
export interface Secrets {
  /** Names of the fields whose values are masked. */
  readonly fields: readonly string[];
  /** Values of these fields in the request, which other fields may repeat. */
  readonly values: readonly string[];
}

/** An invalid value as in the issue, and as in its message. */
export interface Shown {
  readonly value: unknown;
  readonly text: string;
}

/** A value without secrets: a mask, a text with masked parts, or a description. */
export function withoutSecrets({ value, path, rule, argument }: Issue, secrets: Secrets): Shown {
  if (value === undefined) return { value, text: "missing" };
  // An unknown member may be a misspelt secret one.
  if (rule === "unknown" || path.some((key) => secrets.fields.includes(String(key)))) {
    return { value: MASK, text: MASK };
  }
  if (Array.isArray(value)) return named(`a list of ${value.length}`);
  if (typeof value === "object" && value !== null) return named("an object");
  if (typeof value === "symbol" || typeof value === "function") return named(`a ${typeof value}`);
  if (typeof value !== "string") return { value, text: inWords(value) };
  // A serialized object, whose secrets cannot be found.
  const types = rule === "type" ? [argument].flat() : [];
  if (types.includes("object") || types.includes("array")) return named("a string");
  const text = redact(value, secrets.values);
  return { value: text, text: inWords(text) };
}

/** Describes a value of which nothing is shown. */
function named(text: string): Shown {
  return { value: text, text };
}
