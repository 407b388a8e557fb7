import { redact, secretsIn } from "../redact.js";
import type { ValidationIssue } from "./validation.js";
import type { Issue } from "./check.js";
import { fieldName, inWords } from "./text.js";

/** Broken rules as users get them: each once, and without secrets. */
export function issuesOf(
  issues: readonly Issue[],
  secretFields: readonly string[],
  request: unknown,
): ValidationIssue[] {
  // That is nearly always so, and finding secrets takes a while.
  if (issues.length === 0) return [];
  const secrets = { fields: secretFields, values: secretsIn(request, secretFields) };
  return withoutEchoes(issues.map((issue) => issueOf(issue, secrets)));
}

/** Its message: `GoodsNum must be at most 30, and is 31`. */
function issueOf(issue: Issue, secrets: Secrets): ValidationIssue {
  const { path, rule, sentence } = issue;
  const { text, value } = withoutSecrets(issue, secrets);
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

const MASK = "***";

/** What is secret in a request. */
export interface Secrets {
  /** Names of fields whose values, and all that is inside, stay hidden. */
  readonly fields: readonly string[];
  /** Values of such fields in the request: they may have been put into other fields as well. */
  readonly values: readonly string[];
}

/** A faulty value as an issue carries it, and as its message shows it. */
export interface Shown {
  readonly value: unknown;
  readonly text: string;
}

/** A value without what is secret: a mask, a text with parts masked, or the name of what it is. */
export function withoutSecrets({ value, path, rule, argument }: Issue, secrets: Secrets): Shown {
  if (value === undefined) return { value, text: "missing" };
  // An unknown member may be a secret one, misspelt.
  if (rule === "unknown" || path.some((key) => secrets.fields.includes(String(key)))) {
    return { value: MASK, text: MASK };
  }
  if (Array.isArray(value)) return named(`a list of ${value.length}`);
  if (typeof value === "object" && value !== null) return named("an object");
  if (typeof value === "symbol" || typeof value === "function") return named(`a ${typeof value}`);
  if (typeof value !== "string") return { value, text: inWords(value) };
  // Members that were made into text before their time: their secrets cannot be told apart.
  const types = rule === "type" ? [argument].flat() : [];
  if (types.includes("object") || types.includes("array")) return named("a string");
  const text = redact(value, secrets.values);
  return { value: text, text: inWords(text) };
}

/** Stands for a value of which not even a part is shown. */
function named(text: string): Shown {
  return { value: text, text };
}
